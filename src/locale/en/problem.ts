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

  // serial
  'serial-unsupported': {
    what: 'This browser cannot talk to a board.',
    next: 'Open Kulibin in Chrome or Edge on a computer, or save the .hex file.',
  },
  'serial-forbidden': {
    what: 'The browser does not let Kulibin use ports.',
    next: 'Ask your teacher to allow ports (Web Serial) for this page.',
  },
  'port-none-chosen': {
    what: 'No port was chosen.',
    next: 'Plug the board in and choose it in the list. If it is not there, press “Show all ports”.',
  },
  'port-taken': {
    what: 'The port is in use.',
    next: 'Close other tabs and programs that talk to the board (the Arduino IDE, for one) and try again.',
  },
  'port-lost': {
    what: 'The board is gone: its cable seems to have come out.',
    next: 'Plug the cable in again and retry.',
  },
  'port-quiet': {
    what: 'The board says nothing yet.',
    next: 'Wait a little, or press its RESET button.',
  },
  'port-failed': {
    what: 'The computer could not handle this port.',
    next: 'Unplug the cable, plug it in again and retry.',
  },

  // upload
  'upload-unsupported': {
    what: 'Kulibin cannot upload to the {{board}} by itself yet.',
    next: 'Save the .hex file and upload it with another program.',
  },
  'firmware-other-board': {
    what: 'This program was made for another board: {{made}}, while {{chosen}} is chosen.',
    next: 'Wait until Kulibin has built it again, then upload.',
  },
  'program-too-big': {
    what: 'The program does not fit: it has {{used}} bytes, and the board holds {{limit}}.',
    next: 'Take something out: long texts, large arrays, parts you do not need.',
  },
  'wrong-board': {
    what: 'Another board is connected: {{chosen}} is chosen, but this is {{found}}.',
    next: 'Choose the connected board in Kulibin, or connect the other one.',
  },
  'board-silent': {
    what: 'The board is silent.',
    next: 'Check that the cable is pushed in and that the right board and port are chosen. Take the wires off pins 0 and 1, then try again.',
  },
  'board-stopped': {
    what: 'The board stopped answering in the middle of the upload.',
    next: 'Check the cable and upload again.',
  },
  'board-garbled': {
    what: 'The board’s answer made no sense.',
    next: 'Take the wires off pins 0 and 1, check the cable and upload again.',
  },
  'verify-failed': {
    what: 'The program was not stored correctly.',
    next: 'Upload again. If it happens once more, the board’s memory is worn out: take another board.',
  },
  'upload-stopped': {
    what: 'The upload was stopped, and the board holds only a part of the program.',
    next: 'Press “Upload” to write all of it.',
  },

  // simulator
  'simulation-failed': {
    what: 'The simulator broke down.',
    next: 'Reload the page: your project is saved.',
  },
};
