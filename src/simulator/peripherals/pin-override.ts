/** What a timer may do to a pin: the values of avr8js's `PinOverrideMode`, which it does not export. */
export const pinOverride = { none: 0, enable: 1, set: 2, clear: 3, toggle: 4 } as const;
