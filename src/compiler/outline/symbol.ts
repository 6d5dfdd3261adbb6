/** A function's or a method's parameter. */
export interface Parameter {
  readonly type: string;
  readonly name: string;
  /** The value that it has where a call leaves it out, as written. */
  readonly byDefault?: string;
}

/** A name that a program or a library declares, with what an editor tells of it. */
export interface CodeSymbol {
  readonly kind:
    | 'function'
    | 'variable'
    | 'constant'
    | 'parameter'
    | 'macro'
    | 'class'
    | 'method'
    | 'field'
    | 'type';
  readonly name: string;
  /** The type of a variable, the result of a function, the text of a macro. */
  readonly type: string;
  readonly parameters?: readonly Parameter[];
  /** The classes that a class is made from. */
  readonly bases?: readonly string[];
  /** The class that a method or a field is of. */
  readonly within?: string;
  /** Path of the file in its sketch or library. */
  readonly file: string;
  /** Where the name stands: from 1, columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Lines between which a local name is known. */
  readonly scope?: { readonly from: number; readonly to: number };
  /** The comment right above or beside it. */
  readonly comment?: string;
}
