/** What stands between a token and the one before it: nothing, blanks, the end of a line, a sign; anything else is OTHER. */
export const GAP_NONE = 0;
export const GAP_SPACE = 1;
export const GAP_LINE = 2;
export const GAP_DASH = 3;
export const GAP_SLASH = 4;
export const GAP_DOT = 5;
export const GAP_COMMA = 6;
export const GAP_COLON = 7;
export const GAP_APOSTROPHE = 8;
export const GAP_SEMICOLON = 9;
export const GAP_OPEN = 10;
export const GAP_OTHER = 20;
export const GAP_START = 21;

/** How a number is written, as bits. */
/** It has a separator of thousands: "1,500". */
export const NUM_GROUPED = 1;
/** "4.5" */
export const NUM_DECIMAL = 2;
/** "XIX" */
export const NUM_ROMAN = 4;
/** Letters that mean nothing to us touch it: "F35", "17k". */
export const NUM_BAD = 8;
/** "3rd", German "3." */
export const NUM_ORDINAL = 16;
/** "1930s" */
export const NUM_DECADE = 32;
/** "'63" */
export const NUM_APOSTROPHE = 64;
/** "198X", "19**" */
export const NUM_UNSPECIFIED = 128;
/** "-43" */
export const NUM_NEGATIVE = 256;
/** Han figures */
export const NUM_HAN = 1024;
/** "1861-м" */
export const NUM_YEAR = 4096;
