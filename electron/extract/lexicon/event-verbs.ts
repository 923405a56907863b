/**
 * Verbs that name events. A line is `TYPE frame family | verbs`. A verb is a lemma (`attack`), a lemma with a particle or the
 * preposition of its complement (`call_for`), or a lemma with its object (`drop+bomb`), which may be a class of things (`send+{arms}`); behind `^` the complement has to be a name
 * or a place (`go_to^`). The longest form that fits wins. To add a verb, put it on the line that fits it. Types and their borders follow the PLOVER manual (Open Event Data Alliance); frames
 * are in event-frames.ts, families are those of relations (see relation-families.ts).
 */
export const EVENT_VERBS = `
ASSAULT attack attack | attack assault bomb bombard shell strafe raid ambush storm invade besiege pound firebomb torpedo
ASSAULT attack attack | strike hit target ram ram_into fire_on fire_at fire_into shoot_at open+fire drop+bomb fire+rocket fire+missile fire+round fire+shell fire+mortar fire+shot fire+artillery fire+gas
ASSAULT attack attack | launch+rocket launch+missile launch+airstrike recapture retake annex gun_down lob hurl detonate explode blow_up blow+up
ASSAULT attack attack | destroy damage shoot_down launch+artillery launch+mortar launch+strike launch+assault fire_upon open_fire
COERCE attack attack | level raze demolish vandalise vandalize ransack loot pillage hack deface set+fire set+ablaze burn burn_down torch bulldoze sabotage
ASSAULT attack control | conquer occupy overrun capture+town capture+city capture+village capture+island capture+base capture+area capture+territory take+town take+city seize+town seize+city seize+village seize+airport
ASSAULT kill kill | shoot_to shoot_dead shoot_fatally shoot_mortally wound_fatally wound_mortally stab_to beat_to burn_to strangle electrocute gun_down kill murder assassinate massacre slaughter execute behead lynch slay stab poison butcher wipe_out shoot_dead
ASSAULT kill harm | shoot injure wound maim torture beat rape harm hurt mutilate gas abuse
ASSAULT clash attack | clash fight battle skirmish trade+fire exchange+fire wage+war wage+campaign engage_in+battle
ASSAULT clash attack | repel repulse meet+resistance meet+opposition counterattack fight_back
ASSAULT drive oust | drive_out drive_from^ force_out force_from expel_from evict_from chase_out dislodge flush_out oust topple overthrow depose unseat
COERCE arrest arrest | arrest detain imprison jail incarcerate apprehend round_up capture handcuff intern nab rearrest re-arrest take_into+custody
COERCE arrest arrest | abduct kidnap deport expel evict hold+hostage take+hostage hold_captive hold_hostage banish exile hijack
COERCE arrest arrest | hold_as+shield hold_in+custody hold_under+arrest keep_in+custody put_under+arrest place_under+arrest
COERCE arrest arrest | punish sentence convict prosecute indict impeach court-martial fine put_on+trial bring_to+court bring_to+justice bring_to+trial take_to+court
COERCE arrest control | seize confiscate impound nationalise nationalize expropriate commandeer take+control seize+control take+power seize+power win+control gain+control
COERCE restrict sanction | outlaw ban+party ban+candidate ban+newspaper ban+protest ban+rally ban+demonstration ban+group ban+movement ban+opposition ban_from bar_from censor curb restrict suppress repress quash quell dissolve disperse disarm subjugate muzzle gag criminalise criminalize prohibit
COERCE restrict sanction | crack_down clamp_down shut_down close_down impose+curfew declare+emergency impose+law impose+restriction declare+law impose+emergency tighten+control tighten+restriction tighten+security
COERCE restrict attack | harass intimidate coerce pacify stabilize stabilise tear-gas
CRIME arrest harm | bribe embezzle defraud rob steal swindle extort forge plunder phish
CRIME arrest other | smuggle launder traffic
COERCE restrict attack | hack_into
CRIME arrest harm | leak
AID give aid | aid assist arm equip supply provide donate fund finance subsidise subsidize feed shelter resupply bankroll lend rescue evacuate airlift deliver
AID give aid | give+aid give+support give+weapon give+help give+money give+asylum send+{goods} send+{helpers} send+{arms} dispatch+{goods} dispatch+{helpers} dispatch+{arms} ship+{goods} ship+{arms} fly+{goods} fly+{helpers} fly+{arms} truck+{goods} airlift+{goods} grant+asylum grant+loan grant+aid bail_out hand_out hand_over distribute
AID give aid | train give+grant give+loan provide+loan contribute
COOPERATE meet bond-with | cooperate co-operate collaborate team_up partner ally join+force work_with work_together train_together train_with exercise_with exercise_together trade_with merge_with hold+exercise launch+exercise conduct+exercise stage+exercise hold+manoeuvre hold+maneuver launch+game hold+game begin+exercise start+exercise
COOPERATE meet agree | implement+agreement implement+deal implement+accord exchange+prisoner swap+prisoner share+intelligence share+information share+expertise share+technology exchange+information open+border reopen+border
COOPERATE arrest agree | extradite
AGREE agree agree | agree sign conclude+agreement conclude+deal conclude+treaty reach+agreement reach+deal reach+accord reach+compromise strike+deal clinch+deal seal+deal ink ratify finalise finalize
AGREE agree agree | accept accede_to approve+plan approve+deal approve+agreement settle reconcile come_to+agreement
AGREE promise promise | pledge promise guarantee assure undertake vow_to+help offer consent_to
AGREE agree agree | consent+to
CONSULT meet negotiate | meet negotiate talk confer consult parley deliberate hold+talk hold+meeting hold+summit hold+conference hold+negotiation convene discuss sit_down appear_with join+talk resume+talk
CONSULT mediate mediate | mediate broker arbitrate intercede
CONSULT visit visit | visit tour travel_to fly_to fly_into arrive_in arrive_at head_to^ go_to^ come_to^ return_to^ land_in
CONSULT visit visit | send+{envoys} dispatch+{envoys}
CONSULT contact address | phone telephone contact email e-mail write_to brief address lecture greet host receive+envoy receive+delegation receive+president receive+minister receive+ambassador receive+leader receive+secretary receive+official receive+guest receive+visitor
CONSULT attend negotiate | attend participate take+part
CONSULT say address | release+statement release+report release+photo release+photograph release+video release+image release+footage release+data release+figure release+letter release+document release+list release+result release+detail release+name ask say speak state tell call describe_as brand label announce declare explain note add remark comment report inform emphasise emphasize stress underline underscore outline describe acknowledge recognise recognize admit reveal disclose clarify reiterate affirm reaffirm confirm stipulate testify write tweet post assert argue contend maintain insist conclude_that suggest predict forecast reply respond answer observe point_out read+statement
SUPPORT praise praise | praise welcome hail applaud laud commend congratulate cheer salute honour honor celebrate thank credit extol mourn sympathise sympathize
SUPPORT praise aid | endorse back support champion defend_against stand_by rally_behind side_with approve recognise+state recognize+state recognise+independence recognize+independence
SUPPORT praise praise | apologise apologize forgive pardon pay+tribute offer+condolence express+support express+solidarity
CONCEDE retreat agree | concede relent back_down give_in ease+sanction lift+sanction lift+ban lift+curfew lift+siege lift+blockade lift+restriction relax+sanction relax+restriction ease+restriction lift+emergency lift+law ease+curfew relax+curfew shorten+curfew lift+censorship cancel+restriction cancel+ban end+ban remove+restriction call_off+strike call_off+protest end+strike end+hunger
CONCEDE retreat agree | meet+demand meet+condition bow_to^ yield_to^ comply_with give_way
CONCEDE release agree | allow permit
CONCEDE retreat agree | cede hand_over+power halt+enrichment halt+programme halt+program halt+activity reduce+activity suspend+programme suspend+program roll_back+programme roll_back+program accept+demand accept+condition grant+amnesty legalise legalize liberalise liberalize neutralise+stockpile freeze+programme
RETREAT release agree | release free pay+compensation return+remain return+property return+body
RETREAT retreat resign | resign step_down quit abdicate stand_down relinquish+power
RETREAT retreat other | retreat withdraw pull_out pull_back surrender disengage demobilise demobilize disband vacate flee escape fall_back capitulate lay_down+arm lay_down+weapon give_up+arm give_up+weapon declare+ceasefire declare+truce leave_behind leave^ desert hand_over+weapon hand_in+weapon destroy+stockpile disarm+self declare_ceasefire observe+ceasefire observe+truce hold+fire
INVESTIGATE investigate other | investigate probe inspect examine search interrogate question look_into inquire_into scrutinise scrutinize audit monitor+ceasefire launch+investigation open+investigation put_under+investigation place_under+investigation launch+review launch+inquiry launch+probe find_out open+hearing open+inquiry open+probe begin+investigation
DEMAND demand demand | demand urge call_for call_on call_upon appeal_to appeal_for appeal request ask_to ask_for ask_that exhort beg plead_for plead_with implore insist_on press pressure petition lobby order instruct command push_for summon invite seek issue+ultimatum give+ultimatum insist_on push press_for
DISAPPROVE condemn condemn | condemn criticise criticize denounce blame accuse decry deplore slam blast rebuke castigate lambast lambaste berate chide fault ridicule mock scold censure allege lament lash_out denigrate disparage doubt deride vilify disapprove complain object charge_with protest_that
DISAPPROVE condemn condemn | express+concern express+doubt express+regret express+outrage raise+concern voice+concern file+complaint file+lawsuit sue
REJECT condemn oppose | reject refuse deny dismiss spurn rebuff veto oppose defy contest dispute repudiate decline turn_down renounce rule_out abandon+talk boycott walk_out refute disavow cancel break_off abrogate disown vote_against ignore+demand ignore+ultimatum ignore+call disobey flout violate scrap thwart
THREATEN threaten threaten | threaten warn vow menace caution alert_to brandish blackmail swear_to
SANCTION restrict sanction | sanction embargo blockade boycott+product blacklist penalise penalize impose+sanction impose+tariff impose+ban impose+embargo impose+blockade impose+duty suspend+aid prohibit+aid prohibit+export prohibit+import cut+aid cut_off+aid cut+tie sever+tie sever+relation break_off+relation expel+diplomat recall+ambassador withdraw+ambassador freeze+asset halt+aid ban reduce+aid reduce+supply reduce+relation downgrade+relation downgrade+tie suspend+relation suspend+tie suspend+link suspend+flight suspend+cooperation suspend+membership halt+talk halt+cooperation break_off+talk break_off+tie suspend+talk end+talk end+mediation end+aid stop+aid stop+supply expel+inspector expel+observer expel+monitor expel+envoy expel+peacekeeper expel+journalist close+border close+embassy seal+border deny+entry deny+visa revoke+visa bar+entry tighten+sanction tighten+embargo tighten+blockade extend+sanction reduce+supplies cut+supply cut+supplies
PROTEST protest oppose | protest demonstrate rally march riot picket mutiny rebel revolt go_on+strike stage+protest hold+rally stage+rally stage+strike sit_in rise_up+against take_to+street converge_on block+road block+street block+highway block+border barricade stop+work down+tool begin+strike start+strike continue+strike organise+strike organize+strike launch+strike call+strike stage+sit-in stage+rally stage+walkout walk_off join+protest join+rally join+march join+strike
MOBILIZE deploy deploy | deploy mobilise mobilize dispatch send+{troops} fly+{troops} ship+{troops} redeploy rearm amass conscript call_up march_into disembark garrison test+missile test-fire launch+satellite conduct+exercise conduct+test patrol escort muster draft station position+troop mass+troop mass+force put_on+alert test+weapon strengthen+force strengthen+troop reinforce+troop reinforce+force reinforce+garrison beef_up+force remain_on+alert place_on+alert mass assemble+force raise+alert
MOBILIZE attack attack | launch+operation launch+offensive launch+campaign mount+operation mount+offensive
SUPPORT meet bond-with | normalise+relation normalize+relation normalise+tie normalize+tie restore+tie restore+relation establish+tie establish+relation upgrade+tie upgrade+relation resume+tie resume+relation strengthen+tie strengthen+relation open+embassy reopen+embassy
OTHER elect other | elect reelect re-elect vote nominate inaugurate run_for swear_in win+election lose+election hold+election hold+vote hold+referendum
OTHER appoint appoint | appoint designate promote hire name+minister name+successor name+chief
OTHER dismiss oust | dismiss+minister sack fire+minister demote dismiss_as remove_from+office
OTHER business own | acquire buy purchase take_over merge sell invest_in unveil launch+product divest spin_off recall lay_off cut+job open+plant close+plant post+profit post+loss report+profit report+loss
OTHER court other | acquit uphold overturn exonerate plead+guilty rule_that rule_against clear_of
OTHER die harm | die perish drown succumb starve collapse crash derail capsize sink erupt flood displace strand
OTHER marry kin-of | marry divorce
`;

/** Verbs that lend their tense and their subject to the event noun that is their object: "launched an attack", "held talks". */
export const LIGHT_VERBS = `
make hold launch conduct carry_out mount stage pay have take give issue deliver begin start open continue resume end sign reach conclude complete undertake
perform commit wage suffer face do see commence carry_on step_up intensify escalate strike broker secure seal cut call host attend join announce plan schedule
postpone delay cancel suspend halt stop propose order authorise authorize approve prepare oversee lead organise organize convene arrange implement execute run
impose lift offer provide send file lodge express voice receive win expand increase
`;
