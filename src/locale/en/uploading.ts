/** What goes wrong with ports and uploads, by the code of the problem: comes when a board is first spoken to. */
export default {
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
};
