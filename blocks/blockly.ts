import * as namespace from 'blockly/core';

/**
 * Blockly itself. Bundlers see its names one by one; Node loads it as CommonJS, whose names hide behind
 * `default`.
 */
export const Blockly: typeof namespace =
  'default' in namespace ? (namespace.default as typeof namespace) : namespace;
