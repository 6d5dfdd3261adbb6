import common from './common.ts';
import problem from './problem.ts';

/** Every word of the interface, a file a room. */
export default { common, problem };
