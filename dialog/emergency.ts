import type { Need } from "./signals.ts";

/** A number that helps at once. `source`: the publisher that names it; all checked 2026-11-22. */
export interface Hotline {
  readonly number: string;
  readonly key: string;
  readonly source: string;
}

const hotline = (number: string, key: string, source: string): Hotline => ({ number, key, source });

const FIRE_AND_AMBULANCE = hotline("112", "hotline.112", "Directive (EU) 2018/1972, art. 109; § 164 TKG");
const POLICE = hotline("110", "hotline.110", "§ 164 TKG, § 1 NotrufV");
const VIOLENCE = hotline("116 016", "hotline.violence", "Hilfetelefongesetz (HilfetelefonG); hilfetelefon.de");
const CHILDREN = hotline("116 111", "hotline.children", "Decision 2007/116/EC; nummergegenkummer.de");
const COUNSELLING = hotline("0800 111 0 111", "hotline.counselling", "telefonseelsorge.de");
const COUNSELLING_2 = hotline("116 123", "hotline.counselling", "Decision 2007/698/EC; telefonseelsorge.de");
const DOCTOR = hotline("116 117", "hotline.doctor", "Decision 2009/884/EC; § 75 Abs. 1a SGB V");
const POISON = hotline("0551 19240", "hotline.poison", "GIZ-Nord, Göttingen: poison centre for Lower Saxony, giz-nord.de");

/** The right numbers for each need, most urgent first. */
export const HOTLINES: Readonly<Record<Need, readonly Hotline[]>> = {
  fire: [FIRE_AND_AMBULANCE],
  medical: [FIRE_AND_AMBULANCE, DOCTOR],
  police: [POLICE],
  violence: [POLICE, VIOLENCE],
  child: [POLICE, CHILDREN],
  suicide: [FIRE_AND_AMBULANCE, COUNSELLING, COUNSELLING_2],
  poison: [FIRE_AND_AMBULANCE, POISON],
  crisis: [COUNSELLING, COUNSELLING_2, FIRE_AND_AMBULANCE],
};
