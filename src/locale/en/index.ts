import app from './app.ts';
import blockEditor from './blockEditor.ts';
import common from './common.ts';
import conflict from './conflict.ts';
import conversion from './conversion.ts';
import design from './design.ts';
import kit from './kit.ts';
import problem from './problem.ts';
import project from './project.ts';
import serial from './serial.ts';
import upload from './upload.ts';

/** The words that the first page may need, a file a room; other rooms bring theirs along. */
export default {
  blockEditor,
  common,
  conflict,
  conversion,
  problem,
  app,
  design,
  project,
  serial,
  upload,
  kit,
};
