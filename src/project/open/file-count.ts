/** The most files looked at: a sketchbook has some hundred, a whole disk has no end. */
export const fileCountLimit = 20_000;
