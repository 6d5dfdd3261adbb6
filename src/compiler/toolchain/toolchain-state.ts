/** The toolchain is a thing that may not be there yet: this one value says how far it is. */
export type ToolchainState =
  | { readonly state: 'absent' }
  /** The host is still making it. Times in seconds. */
  | {
      readonly state: 'building';
      readonly step: string;
      readonly stepNumber: number;
      readonly steps: number;
      readonly elapsed: number;
      readonly left: number;
    }
  /** Bytes over the network. */
  | { readonly state: 'downloading'; readonly done: number; readonly total: number }
  /** The browser is making machine code of it. */
  | { readonly state: 'starting' }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly code: string };
