/** A sentence is broken where a value is missing in it. */
export const GAP =
  /undefined|null|NaN|\[object|：\s*[，。；)）]|，现在是\s*$|\b(?:is|be|are|of|id|to)\s*[.,;]|: \.|,,|, ,/;
