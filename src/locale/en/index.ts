import common from './common.ts';

/** Every word of the interface, a file a room. */
export default { common };
