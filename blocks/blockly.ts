import * as namespace from 'blockly/core';

/**
 * Blockly itself. Bundlers see its names one by one; Node loads it as CommonJS, whose names hide behind
 * `default`.
 */
export const Blockly = (Reflect.get(namespace, 'default') ?? namespace) as typeof namespace;
