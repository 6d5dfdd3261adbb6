/** What stands in the way of opening files and of saving them into a folder, and what to do next. Fetched with the files' room. */
export default {
  'open-nothing': {
    what: 'There is no program here: no .ino file, no Kulibin project, no src/main.cpp.',
    next: 'Open the folder of the sketch itself: the one that has its .ino file in it.',
  },
  'open-unknown': {
    what: 'The file {{name}} is not a program.',
    next: 'Open a project (.kulibin), a sketch (.ino), a folder with a sketch, or its ZIP.',
  },
  'open-firmware': {
    what: '{{name}} is firmware that is built already: the program cannot be read out of it.',
    next: 'Find the .ino file that it was built from, and open that.',
  },
  'open-archive': {
    what: 'Kulibin cannot unpack this kind of archive: {{name}}.',
    next: 'Unpack it on your computer and drop the folder here. A ZIP opens at once.',
  },
  'open-too-many': {
    what: 'There are too many files here: more than {{limit}}.',
    next: 'Open one folder, the one with the sketch, rather than the whole disk.',
  },
  'open-too-big': {
    what: 'That is too much at once: {{size}} MB, and up to {{limit}} MB are read.',
    next: 'Open only the folder with the program you want.',
  },
  'open-unreadable': {
    what: 'It cannot be read: the file or folder may be gone, or another program holds it.',
    next: 'Check that it is there, close it in other programs and open it again.',
  },
  'open-library': {
    what: '{{name}} is a library, not a program.',
    next: 'Open the project that needs it, and drop it there.',
  },
  'open-parts': {
    what: 'These are parts of a C++ program: {{names}}. The program itself is not among them.',
    next: 'Open them together with the .ino file, or drop them onto an open C++ program.',
  },
  'open-held': {
    what: 'The project is open in another tab, so {{name}} cannot be added to it here.',
    next: 'Drop the file onto that tab, or press “Go on in a copy”.',
  },
  'program-too-many-files': {
    what: 'This program has too many files: {{count}}, and at most {{limit}} fit.',
    next: 'Keep only those you need in the folder and open it again.',
  },
  'program-too-long': {
    what: 'The program is too big: {{size}} MB of text, and at most {{limit}} MB fit.',
    next: 'Open a smaller program: this one would not fit into a board.',
  },
  'zip-broken': {
    what: 'This ZIP is damaged, or its download was cut short.',
    next: 'Download it again and open it once more.',
  },
  'folder-forbidden': {
    what: 'The browser did not let Kulibin into the folder.',
    next: 'Save once more and allow changing files, or choose another folder.',
  },
  'folder-gone': {
    what: 'The folder the sketch was saved into is gone: it was deleted or renamed, or its drive was taken out.',
    next: 'Bring it back, or choose another one.',
  },
  'folder-full': {
    what: 'The disk is full, and not all of the sketch was saved.',
    next: 'Make room and save once more, or choose a folder on another disk. In Kulibin the program is whole.',
  },
  'folder-busy': {
    what: 'Another program holds the files of this folder.',
    next: 'Close them there and save once more, or choose another folder.',
  },
  'folder-failed': {
    what: 'It was not possible to write into this folder.',
    next: 'Choose another folder. In Kulibin the program is whole.',
  },
};
