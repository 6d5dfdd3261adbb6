/** From blocks to C++ and back. */
export default {
  toCpp: 'Continue in C++',
  toBlocks: 'Turn into blocks',
  toBlocksShort: 'To blocks',
  openCpp: 'Open in C++',
  openBlocks: 'Open in blocks',
  alsoCpp: 'in C++ too',
  alsoBlocks: 'in blocks too',
  nameCpp: 'C++',
  nameBlocks: 'blocks',
  cpp: 'C++',
  blocks: 'Blocks',
  otherSide: 'Open the same program: “{{name}}”',

  thereCpp: 'This program is there in C++ already',
  thereBlocks: 'This program is there in blocks already',
  thereText:
    'The project “{{name}}”, changed {{ago}}. You can open it, or make another one of what is here now. Neither project is lost.',
  open: 'Open it',
  again: 'Make another one',

  working: 'Turning into blocks…',
  workingText: 'Finding blocks, and checking with the compiler that the program stays exactly the same.',
  stop: 'Stop',

  ready: 'The blocks are ready',
  own_one: '{{count}} command became a block.',
  own_other: '{{count}} commands became blocks.',
  foreignNone: 'Nothing is left in C++.',
  foreign_one: '{{count}} piece that has no block stayed C++: it stands in a “C++” block.',
  foreign_other: '{{count}} pieces that have no blocks stayed C++: they stand in “C++” blocks.',
  same: 'These blocks make exactly the same firmware. The text stays in the project “{{name}}”.',
  take: 'Open the blocks',

  failed: 'This cannot become blocks yet',
  understood: 'I see',
  continued: 'Now it is C++. The blocks stay in the project “{{name}}”.',
  backToBlocks: 'To the blocks',
};
