/** A count with its own word is this sure; with a wider word or a carried family less. */
export const SURE = 0.95;
export const CARRIED = 0.9;
export const WIDE = 0.8;
export const OWN_LABEL = 0.75;
/** At most so sure of figures whose sentence prints a rate that does not confirm them. */
export const UNCONFIRMED = 0.5;
