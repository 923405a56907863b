/**
 * Nouns that name something that happens, is done or is said, beyond those of `event-nouns.ts` that PLOVER has a type for. A noun is
 * a lemma; one before `~` as often names a thing or a sum ("production", "sale"): it counts only with an article and an "of" beside
 * it, or when a verb makes it happen. To add a noun, put it on the line that fits it.
 */
export const OCCURRENCE_NOUNS = `
# Violence
abduction abuse aggression airstrike ambush arson assassination assault atrocity attack barrage battle beating beheading blast blockade
bloodshed bombardment bombing burglary carnage clash combat confrontation counterattack counteroffensive crackdown crossfire detonation
duel execution explosion fight fighting firefight genocide gunfight gunfire hijacking homicide hostage-taking hostilities incursion
insurgency insurrection invasion kidnapping killing looting massacre murder mutiny offensive onslaught poisoning purge raid rape
rebellion reprisal retaliation revolt riot rioting robbery rocketing sabotage sacking~ scuffle shelling shooting shootout siege skirmish
slaughter slaying stabbing stampede standoff strike suicide terror~ theft torture uprising violence~ war warfare
# Going and sending
advance approach arrival ascent boarding buildup climb crossing departure deployment descent detour dispatch docking drive~ emigration
entry escape evacuation excursion exit exodus expedition expulsion flight~ homecoming immigration~ intervention journey landing launch
liftoff march migration mobilization movement~ odyssey parade pilgrimage pullback pullout pursuit relocation repatriation resettlement
retreat return rotation~ sortie spacewalk splashdown takeoff touchdown tour transfer transit~ transport~ travel~ trek trip visit voyage
withdrawal
# Saying
accusation acknowledgement acknowledgment address~ admission advice~ allegation announcement answer apology appeal argument~ assertion
assessment~ assurance backlash briefing call claim clarification comment complaint compliment condemnation confession confirmation
contention conversation criticism debate declaration demand denial denunciation description~ dialogue directive~ disclosure discussion
dispute dissent endorsement estimate excuse explanation forecast gossip~ greeting guarantee~ hint inquiry insult interview invitation
joke lecture mention objection offer order~ outcry outrage~ plea pledge praise prediction presentation proclamation prognosis
projection~ promise pronouncement proposal protest quarrel query question~ quote~ reassurance rebuke recommendation refusal rejection
remark reminder reply report request response revelation rhetoric~ ruling rumor rumour speculation~ speech statement suggestion summons
talk testimony threat tirade toast toll~ tribute ultimatum uproar utterance verdict vow warning whisper
# Deciding
agreement amendment~ appointment approval arbitration assent ballot ban~ bid cancellation cease-fire ceasefire choice~ commitment
compromise concession consensus~ consent coup deal decision decree deregulation designation determination~ dismissal downsizing election
embargo enactment enforcement~ exemption~ firing hiring impeachment inauguration injunction judgment layoff legalization mandate~
moratorium nomination ouster pact pardon parole partition permission~ plan policy~ privatization promotion ratification recall
recognition~ referendum reform reorganization repeal replacement resignation resolution restriction~ restructuring retirement
reunification revocation sanction sentence~ settlement shutdown succession suspension swearing-in takeover treaty truce unification veto
vote waiver
# Courts and police
acquittal arraignment arrest audit autopsy bail~ bribery~ capture confinement conspiracy~ conviction crime~ curfew custody~ deportation
deposition detainment detention espionage~ extradition fraud~ hearing imprisonment incarceration indictment inquest inspection
interrogation investigation lawsuit litigation lockdown manhunt misconduct~ mistrial offence~ offense~ probe prosecution roundup search
seizure sentencing suit~ surveillance trial verification wiretap~ wrongdoing~
# Meeting, contests, celebrations
anniversary~ boycott burial celebration ceremony championship~ commemoration competition~ concert conference consultation contest~
convention~ debut defeat demonstration draw~ drill encounter exercise~ exhibition~ experiment~ fast festival funeral game~ gathering
huddle loss~ maneuver manoeuvre mass~ match~ meeting mourning negotiation pageant parley performance~ picket playoff prayer~ premiere
procession race~ rally reception~ reunion seminar session show~ sit-in summit talks test tournament victory vigil walkout wedding win
workshop worship~
# Helping
aid~ airlift assistance attempt~ backing~ bailout campaign care~ collaboration contribution cooperation coordination~ crusade defence~
defense~ donation effort~ encouragement exchange help~ initiative mediation mission operation~ partnership~ peacekeeping program~
project~ protection~ provision~ reconciliation reconstruction rehabilitation release relief~ rescue restoration sponsorship~ supply~
support~ swap treatment~
# Trade
acquisition advertising~ auction bankruptcy bidding buyback buying buyout closing~ closure consolidation~ construction~ default delivery
disposal~ divestiture earnings~ expansion export~ filing~ financing~ foreclosure import~ investment~ issuance liquidation listing~ loan~
marketing~ merger modernization offering~ opening~ payment placement~ production~ purchase recapitalization redemption refinancing rent~
repayment repurchase sale~ sell-off selling selloff shipment spending~ spin-off spinoff split~ start-up~ startup~ subscription~ tender~
trade~ trading~ transaction underwriting~ write-down write-off writedown
# Beginning, ending, change
abandonment acceleration adaptation adjustment~ adoption alteration boom~ breakdown breakthrough breakup bust~ change collapse comeback
completion contraction conversion creation crisis cut cutback cutoff decline decrease delay demise depreciation destruction
deterioration devaluation development~ disappearance disruption dissolution downfall downgrade downgrading downturn drop easing
emergence end~ erosion establishment~ evolution~ extension~ fall fluctuation formation~ founding freeze gain growth halt hike imposition
improvement increase influx intensification introduction invention jump leap liberation lifting lowering modification onset outage
outbreak overhaul plunge postponement progress~ reappearance rebound recession~ recovery reduction relaxation removal renewal reopening
repair resumption resurgence reversal revision~ revival revolution rise rout run-up setback~ shift shortage~ slide slowdown slump spread
stabilization~ start~ stoppage surge swing termination transformation transition turmoil~ turnaround turnover~ unrest upgrade upheaval
uptick upturn volatility~ weakening worsening
# Harm and disaster
abortion accident avalanche birth blackout blaze bleeding breach catastrophe collision crash cyclone damage~ death~ deforestation~
derailment disaster divorce drought drowning earthquake eclipse epidemic eruption failure famine fatality fire~ flood flooding hurricane
illness~ infection~ injury landslide leak malfunction marriage~ meltdown miscarriage mishap mudslide plague pollution~ pregnancy~ quake
spill starvation storm~ suffering~ surgery~ tornado tragedy transplant tremor tsunami typhoon wildfire wreck
# Doing
achievement action~ activity~ act~ adventure affair~ arrangement~ assignment~ break~ broadcast calculation~ chase cleanup comparison~
consideration~ consumption~ counting~ coverage~ deception~ deed discovery discrimination~ distribution~ editing~ engagement~ event
examination~ exclusion~ exploitation~ exploration~ exposure~ feat fulfillment gesture~ handling~ harassment hunt~ implementation
incident inclusion~ influence~ installation~ integration~ interference involvement~ labor~ learning~ maintenance~ manufacture~ measure~
monitoring nationalization neglect~ negligence~ observation~ occupation occurrence ordeal oversight~ participation persecution planning
practice~ preparation~ presence~ pressure~ process~ publication~ reaction recruitment research~ resistance~ rule~ scandal scrutiny~
segregation~ selection~ sharing~ showdown spree step~ struggle study~ survey~ survival~ tactic~ task~ teaching~ training~ turnout~
undertaking~ use~ vaccination vandalism venture~ vetting wait walk wiretapping work~
# Attitudes
alert~ anger~ anticipation~ belief~ confidence~ desire~ disappointment~ doubt~ expectation~ fear~ hope~ intention~ opposition~ panic~
reluctance~ understanding~ willingness~ worry~
`;
