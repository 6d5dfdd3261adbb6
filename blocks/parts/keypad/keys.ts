/** What is printed on the keys, row by row. */
export const keypadKeys = '123A456B789C*0#D';
export const rows = ['R1', 'R2', 'R3', 'R4'] as const;
export const columns = ['C1', 'C2', 'C3', 'C4'] as const;
