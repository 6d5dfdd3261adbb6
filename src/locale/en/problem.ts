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
};
