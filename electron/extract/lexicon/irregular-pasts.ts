/** Past tenses that look like adjectives or nouns to a tagger that has not seen them; `past=base`. */
export const IRREGULAR_PASTS: ReadonlyMap<string, string> = new Map(
  `struck=strike cut=cut hit=hit shot=shoot hurt=hurt set=set put=put beat=beat shut=shut spread=spread split=split burst=burst cost=cost quit=quit
bid=bid cast=cast bore=bear bound=bind bred=breed broke=break brought=bring built=build burnt=burn bought=buy caught=catch chose=choose clung=cling
dealt=deal drew=draw drove=drive fed=feed fell=fall fled=flee flew=fly forbade=forbid forgave=forgive fought=fight found=find froze=freeze gave=give
ground=grind held=hold hid=hide kept=keep laid=lay led=lead left=leave lent=lend lost=lose made=make meant=mean met=meet overthrew=overthrow
paid=pay pled=plead rose=rise sank=sink saw=see seized=seize sent=send shook=shake shrank=shrink slew=slay sold=sell sought=seek spent=spend split=split
spoke=speak sprang=spring stole=steal stood=stand stormed=storm swept=sweep swore=swear taught=teach threw=throw told=tell took=take tore=tear
undertook=undertake upheld=uphold was=be withdrew=withdraw withheld=withhold won=win wound=wind wrote=write`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);
