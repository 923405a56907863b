/** Kinds of things that decide what sending or taking them means; entries of the verb lexicon name a class in braces: `send+{goods}`. */

const CLASSES: Readonly<Record<string, string>> = {
  goods:
    'aid humanitarian rescue hospital medical help assistance relief food grain rice wheat flour water medicine drug vaccine blanket tent shelter clothing fuel gas oil supply supplies parcel cargo shipment consignment convoy truckload truck ambulance equipment generator money cash fund donation loan grant ton tonne',
  helpers:
    'doctor nurse medic paramedic surgeon engineer expert rescuer firefighter volunteer worker specialist adviser advisor trainer instructor team',
  arms: 'weapon arm missile rocket howitzer artillery ammunition munition shell gun rifle launcher system vehicle',
  troops:
    'troop soldier force army battalion brigade regiment division unit contingent marine paratrooper peacekeeper reinforcement police officer warship frigate destroyer carrier submarine ship fleet vessel boat aircraft plane warplane bomber helicopter jet fighter drone tank squadron patrol commando guard gunboat personnel',
  envoys:
    'envoy delegation emissary diplomat minister negotiator mediator mission representative delegate ambassador',
};

const CLASS = /\{(\w+)\}/;

/** An entry for each thing of the class that it names; an entry without one is itself. Throws on an unknown class. */
export function withThings(entry: string): readonly string[] {
  const name = CLASS.exec(entry)?.[1];
  if (name === undefined) return [entry];
  const things = CLASSES[name];
  if (things === undefined) throw new Error(`no class ${name}`);
  return things.split(' ').map((thing) => entry.replace(CLASS, thing));
}
