/** Words of files that are opened and saved. They come when files are first asked for. */
export default {
  openSeveral: 'Which program?',
  openSeveralText: 'There are several programs here. Choose one; you can open the others later.',
  openFailed: 'It could not be opened',
  openedForOther:
    'The program was written for the board {{board}}, which Kulibin does not have: {{chosen}} is chosen.',
  asksLibraries_one:
    'The program needs the library {{names}}: download its .zip and add it by “More” → “Libraries”.',
  asksLibraries_other:
    'The program needs the libraries {{names}}: download their .zip files and add them by “More” → “Libraries”.',
  hasLibraries: 'Kulibin has already: {{names}}.',
  asksDefines: 'platformio.ini sets names. Write them at the top of the files that use them: {{lines}}',
  asksFlags: 'Kulibin does not take these settings of the build: {{flags}}.',
  openedWithout: 'Left out: {{names}}.',
  filesAdded: 'Added to the program: {{names}}.',
  filesReplaced: 'The program has new files now: {{names}}.',
  savedToFolder: 'The sketch is saved into the folder “{{folder}}”.',
  savedLibraries:
    'Its libraries are there too, in the folder libraries: {{names}}. For the Arduino IDE, move them to Documents → Arduino → libraries.',
  zippedLibraries:
    'The ZIP has the sketch and its libraries: {{names}}. Unpack it into Documents → Arduino, and the Arduino IDE finds all by itself.',
  saveElsewhere: 'Another folder',
  saveElsewhereHint: 'This folder stays as it is',
  saveChanged: 'The disk has another program by now',
  saveChangedText:
    'The folder “{{folder}}” has files that were changed outside Kulibin: {{names}}. What is to become of them?',
  saveBoth: 'Keep both',
  saveBothHint: 'Your program goes beside it, into a new folder',
  openChanged: 'Open the one on the disk',
  openChangedHint: 'It opens as a project of its own, and this one stays',
  saveOver: 'Write over it',
  saveOverHint: 'What is on the disk will be gone',
  saveFailed: 'It could not be saved',
  noFirmware: 'There is nothing to save yet: the program has a mistake or is not ready.',
  noSketch: 'There is nothing to save yet: the sketch is not ready.',
  imported: '“{{name}}” is added.',
  importedMany_one: '{{count}} project is added.',
  importedMany_other: '{{count}} projects are added.',
};
