/** What went wrong and what to do next, by a problem's code. One block a room. */
export default {
  unknown: {
    what: 'Something went wrong inside Kulibin.',
    next: 'Reload the page; your project is saved.',
  },

  // project
  'storage-full': {
    what: 'This computer has no room left to save the project.',
    next: 'Save it as a file, then free some space.',
  },
  'storage-missing': {
    what: 'This browser does not keep projects, so they last only while this tab is open.',
    next: 'Save the project as a file before you close the tab.',
  },
  'storage-newer': {
    what: 'A newer Kulibin keeps the projects here, and this one cannot read them.',
    next: 'Close all Kulibin tabs and open it again; nothing is lost.',
  },
  'storage-failed': {
    what: 'The browser did not save the project.',
    next: 'Save it as a file, then reload the page.',
  },
  'project-newer': {
    what: 'The project “{{name}}” was made by a newer Kulibin.',
    next: 'Update Kulibin to open it; the project is kept as it is.',
  },
  'project-broken': {
    what: 'The project “{{name}}” is damaged and cannot be opened.',
    next: 'Open a saved file of it, if there is one.',
  },
  'project-missing': {
    what: 'There is no such project here.',
    next: 'Choose another one on the first page.',
  },
  'project-file-broken': {
    what: 'This file is not a Kulibin project, or it is damaged.',
    next: 'Choose another file: its name ends with .kulibin or .ino.',
  },
  'project-file-too-big': {
    what: 'This file is too big for a project: {{size}} MB, and at most {{limit}} MB fit.',
    next: 'Choose another file.',
  },
  'project-file-newer': {
    what: 'This file was made by a newer Kulibin.',
    next: 'Update Kulibin and open the file again.',
  },
  'zip-locked': {
    what: 'This ZIP is locked with a password.',
    next: 'Unpack it on your computer, which asks for the password, and drop the folder here.',
  },
  'zip-other-way': {
    what: 'This ZIP is packed in a way that Kulibin does not know.',
    next: 'Unpack it on your computer and drop the folder here.',
  },
  'library-not-zip': {
    what: 'This file is not a ZIP, or its download was cut short.',
    next: 'Download the library again: its file ends in .zip.',
  },
  'library-no-headers': {
    what: 'There is no Arduino library in this ZIP: not one .h file.',
    next: 'Take the ZIP of the library itself. On GitHub that is “Code”, then “Download ZIP”.',
  },
  'library-too-big': {
    what: 'The library is too big: {{size}} MB, and {{limit}} MB is the most that fits.',
    next: 'Look for a smaller one like it: a big one is too much for the board anyway.',
  },
  'library-other-architecture': {
    what: 'The library {{name}} is made for other boards: {{architectures}}.',
    next: 'Look for one like it for AVR: Uno, Nano, Mega, Leonardo and Micro run on that.',
  },
  'libraries-full': {
    what: 'The project has no more room for libraries: {{count}} at most, and {{limit}} MB together.',
    next: 'Remove those that are not needed, and add this one again.',
  },

  // simulator
  'simulation-failed': {
    what: 'The simulator broke down.',
    next: 'Reload the page: your project is saved.',
  },

  // firmware and compiler
  'program-too-big': {
    what: 'The program does not fit: it has {{used}} bytes, and the board holds {{limit}}.',
    next: 'Take something out: long texts, large arrays, parts you do not need.',
  },
  'hex-broken': {
    what: 'This .hex file is damaged.',
    next: 'Build the program again and save it once more.',
  },
  'flash-full': {
    what: 'The program does not fit into the board: {{over}} of its {{used}} bytes are too many, there is room for {{limit}}.',
    next: 'Take something out: long texts, big arrays, parts you do not need.',
  },
  'ram-full': {
    what: 'There is not enough memory for the variables: they need {{used}} bytes, the board has {{limit}}.',
    next: 'Make arrays and texts shorter. Wrap texts that you print in F("…").',
  },
  'ram-low': {
    what: 'Memory is nearly full: variables take {{percent}} %.',
    next: 'The program may stumble. Make arrays and texts shorter.',
  },
  'compile-endless': {
    what: 'Building the program took more than {{seconds}} seconds, so Kulibin stopped it.',
    next: 'Look for a template or a macro that calls itself.',
  },
  'compile-memory': {
    what: 'There was not enough memory to build this program.',
    next: 'Look for a template, a macro or an array that grows without end.',
  },
  'toolchain-failed': {
    what: 'The compiler could not be made.',
    next: 'See what the window with npm start says. Blocks and projects work without it.',
  },
  'toolchain-unreachable': {
    what: 'The compiler is not downloaded yet, and there is no network.',
    next: 'Connect to the network once; after that Kulibin does without it.',
  },
  'toolchain-damaged': {
    what: 'A file of the compiler arrived damaged.',
    next: 'Reload the page to download it again.',
  },

  // sketch
  'workspace-broken': {
    what: 'The blocks of this project are damaged and cannot be read.',
    next: 'They are kept untouched. Save the project as a file (the menu of three dots) and show it to your teacher.',
  },
  'sketch-broken': {
    what: 'This program cannot become blocks: something is wrong on line {{line}}.',
    next: 'Mend the text so that the program builds, then try again.',
  },
  'sketch-no-frames': {
    what: 'This program has no setup() or no loop(), and blocks stand in them.',
    next: 'Write the missing one, empty if need be, and try again.',
  },
  'sketch-many-files': {
    what: 'The program has other files too: {{names}}. Only a program of one file becomes blocks.',
    next: 'Move what is needed into {{main}} and remove the other files, or go on in C++.',
  },
  'sketch-no-blocks': {
    what: 'No blocks were found that do exactly the same as this program.',
    next: 'Go on in C++: the text is as it was.',
  },
  'block-unknown': {
    what: 'The project has a block “{{type}}” that this Kulibin does not know.',
    next: 'Update Kulibin: the project is whole, nothing is lost.',
  },
};
