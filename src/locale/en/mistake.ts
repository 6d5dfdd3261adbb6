/** Beginners' mistakes: what is wrong and why it matters, by code. The compiler's own words stand beside them. */
export default {
  // letters and signs
  'mistake-quotes': {
    what: 'The quote {{sign}} is the wrong kind: the compiler knows only the straight {{right}}',
    next: 'Messengers and books put such quotes. Use straight ones.',
  },
  'mistake-sign-wrong': {
    what: 'The sign {{sign}} only looks like {{right}}',
    next: 'It comes with text copied from a book or a chat. Use the one on the keyboard.',
  },
  'mistake-sign-wide': {
    what: 'The sign {{sign}} is a wide one, not from a usual keyboard',
    next: 'The compiler takes wide signs for letters. Use the usual ones.',
  },
  'mistake-space-hidden': {
    what: 'A sign that nobody can see hides here',
    next: 'It came with copied text. A plain space, or nothing, belongs here.',
  },
  'mistake-letter-cyrillic': {
    what: 'In the word {{name}} the letter “{{letter}}” is a Russian one',
    next: 'It looks like the Latin one, but to the compiler it is another word.',
  },
  // semicolons, brackets
  'mistake-semicolon-missing': {
    what: 'A semicolon is missing',
    next: 'Every command ends with ; so that the compiler knows where the next one begins.',
  },
  'mistake-semicolon-after-if': {
    what: 'A semicolon right after the condition',
    next: 'It ends the “if” at once, so the commands under it always run.',
  },
  'mistake-semicolon-after-loop': {
    what: 'A semicolon right after {{name}} (…)',
    next: 'Because of it nothing is repeated, and the commands in the braces run once.',
  },
  'mistake-brace-unclosed': {
    what: 'The brace { opened in line {{line}} is not closed',
    next: 'Every { needs its }. Put it where these commands end.',
  },
  'mistake-brace-extra': {
    what: 'One } too many',
    next: 'All braces are closed already. Take this one out, or find where a { is missing.',
  },
  'mistake-paren-unclosed': {
    what: 'A closing bracket ) is missing',
    next: 'As many brackets must be closed as are opened.',
  },
  'mistake-paren-extra': {
    what: 'One bracket ) too many',
    next: 'There are more closing brackets than opening ones.',
  },
  'mistake-comma-missing': {
    what: 'There is no comma between two values',
    next: 'Values given to a function are parted by commas: digitalWrite(13, HIGH).',
  },
  'mistake-comma-extra': {
    what: 'One comma too many before the bracket',
    next: 'After the last value there is no comma.',
  },
  'mistake-call-brackets': {
    what: 'The function {{name}} needs brackets after its name',
    next: 'With brackets the function works; without them it is only its name.',
  },
  'mistake-condition-brackets': {
    what: 'The condition must stand in brackets',
    next: 'Like this: if (condition) { … }.',
  },
  'mistake-text-unclosed': {
    what: 'A quote is opened and not closed',
    next: 'Text stands between two quotes, both on one line.',
  },
  'mistake-letter-unclosed': {
    what: 'A single quote is opened and not closed',
    next: "A letter stands between two single quotes: 'a'.",
  },
  'mistake-comment-unclosed': {
    what: 'A comment begins with /* and never ends',
    next: 'Everything to the end of the program became a comment. End it with */.',
  },
  'mistake-for-commas': {
    what: 'Inside for, the parts are split by semicolons, not commas',
    next: 'Like this: for (int i = 0; i < 5; i++).',
  },
  'mistake-for-semicolon': {
    what: 'One semicolon too many inside for',
    next: 'There are just two of them: for (int i = 0; i < 5; i++).',
  },
  'mistake-for-header': {
    what: 'The brackets after for are not written as they should be',
    next: 'They hold three parts split by semicolons: for (int i = 0; i < 5; i++).',
  },
  'mistake-for-type': {
    what: 'The counter {{name}} has no type',
    next: 'The first time it is written with one: for (int {{name}} = 0; …).',
  },
  'mistake-sign-order': {
    what: 'Instead of {{sign}} write {{right}}',
    next: 'In a sign made of several, the order matters.',
  },
  'mistake-and-word': {
    what: 'Instead of the word {{name}} the sign {{right}} belongs here',
    next: 'In C++ “and” is &&, “or” is ||.',
  },
  'mistake-and-single': {
    what: 'One {{sign}} instead of two',
    next: 'Two conditions are joined by the double sign {{right}}. A single one does something else: it counts with bits.',
  },
  // names
  'mistake-capitals': {
    what: '{{name}} is written {{right}}',
    next: 'Capital and small letters are different letters to the compiler.',
  },
  'mistake-name-typo': {
    what: 'There is no {{name}}. Perhaps {{right}}?',
    next: 'It looks like a slip of the hand.',
  },
  'mistake-name-unknown': {
    what: 'The name {{name}} is declared nowhere',
    next: 'A variable is made first, for example: int {{name}} = 0; Check the letters of the name too.',
  },
  'mistake-name-local': {
    what: 'The variable {{name}} of line {{line}} cannot be seen here',
    next: 'It lives only inside its own braces. To let all see it, declare it above setup().',
  },
  'mistake-name-taken': {
    what: 'The word {{name}} belongs to the language itself',
    next: 'Give the variable another name.',
  },
  'mistake-name-digit': {
    what: 'A name cannot begin with a digit',
    next: 'Put the digit at the end: led2 rather than 2led.',
  },
  'mistake-name-space': {
    what: 'There is a space in the name “{{name}}”',
    next: 'A name is written as one word: {{right}}.',
  },
  'mistake-name-dash': {
    what: 'There is a minus in the name {{name}}',
    next: 'To the compiler it takes one from the other. Use an underscore: {{right}}.',
  },
  'mistake-member-typo': {
    what: 'There is no command {{name}}. Perhaps {{right}}?',
    next: 'Check how it is spelled.',
  },
  'mistake-member-unknown': {
    what: 'This thing has no command {{name}}',
    next: 'Look in an example or the help for the commands it has.',
  },
  'mistake-print-letter': {
    what: '{{name}} is written {{right}}, with a small letter L',
    next: 'It is short for “print line”.',
  },
  'mistake-print-foreign': {
    what: 'Arduino does not print like this',
    next: 'Write Serial.println("text"), and Serial.begin(9600) in setup().',
  },
  'mistake-pin-name': {
    what: 'The digital pin {{name}} is written just {{right}}',
    next: 'Only analog pins have a letter: A0, A1…',
  },
  'mistake-pin-analog-none': {
    what: 'This board has no pin {{name}}',
    next: 'Look at the board: which A pins are printed on it?',
  },
  'mistake-else-if-word': {
    what: 'Instead of {{name}} write else if',
    next: 'They are two words.',
  },
  'mistake-then-word': {
    what: 'C++ needs no then',
    next: 'After the condition the brace opens at once: if (condition) { … }.',
  },
  'mistake-string-small': {
    what: 'The type of a text is String, with a capital',
    next: 'The small string is of another C++.',
  },
  'mistake-word-foreign': {
    what: 'The word {{name}} is of another language; here it is {{right}}',
    next: 'Languages that look alike call the same thing by different names.',
  },
  // functions
  'mistake-arguments-few': {
    what: 'The function {{name}} got fewer values than it needs: {{count}}',
    next: 'Look what it expects in its brackets.',
  },
  'mistake-arguments-many': {
    what: 'The function {{name}} got more values than it needs: {{count}}',
    next: 'Take the extra ones out of the brackets.',
  },
  'mistake-arguments-wrong': {
    what: 'The function {{name}} does not know what to do with such values',
    next: 'Look how many values it expects in its brackets, and of what kind.',
  },
  'mistake-return-missing': {
    what: 'The function promised a value and gives none',
    next: 'Put a return with the value at its end, or make its type void.',
  },
  'mistake-return-in-void': {
    what: 'A function of type void gives no value back',
    next: 'Make void the type of the value, such as int, or take the value after return away.',
  },
  'mistake-return-empty': {
    what: 'There is no value after return',
    next: 'The function promised one.',
  },
  'mistake-void-value': {
    what: 'This function gives nothing back, there is nothing to take',
    next: 'For a value, put a type in place of its void, and a return inside.',
  },
  'mistake-function-twice': {
    what: 'There is a function {{name}} already: in line {{line}}',
    next: 'Two functions cannot share a name. Join them, or name the second otherwise.',
  },
  'mistake-function-inside': {
    what: 'A function is written inside another',
    next: 'Functions stand one after another. Move this one out, past the last brace }.',
  },
  'mistake-function-brackets': {
    what: 'The brackets () after the function’s name {{name}} are missing',
    next: 'Like this: void {{name}}() { … }.',
  },
  'mistake-function-semicolon': {
    what: 'A semicolon between a function’s name and its body',
    next: 'After the brackets { opens at once, with no semicolon.',
  },
  'mistake-body-missing': {
    what: 'The function {{name}} is declared but not written',
    next: 'Write what it does: void {{name}}() { … }.',
  },
  'mistake-setup-missing': {
    what: 'The program has no function setup',
    next: 'The board begins with it. Even an empty one must be there: void setup() { }.',
  },
  'mistake-loop-missing': {
    what: 'The program has no function loop',
    next: 'The board repeats it for ever. Even an empty one must be there: void loop() { }.',
  },
  'mistake-statement-outside': {
    what: 'The command {{name}} stands outside the functions',
    next: 'Commands live inside setup() or loop(), between { and }.',
  },
  // conditions and loops
  'mistake-assign-in-condition': {
    what: 'One = puts a value in, it does not compare',
    next: 'Comparing takes two: ==. With one the condition is nearly always true.',
  },
  'mistake-comparison-alone': {
    what: 'Two = only compare, the value does not change',
    next: 'To put a value into a variable use one =.',
  },
  'mistake-comparison-chain': {
    what: 'Two comparisons in a row are not written like this',
    next: 'Part them: 1 < a && a < 5.',
  },
  'mistake-statement-idle': {
    what: 'This line does nothing',
    next: 'Are the brackets of a call, or a =, missing?',
  },
  'mistake-else-alone': {
    what: 'This else has no if',
    next: 'else stands right after the brace } that ends the if.',
  },
  'mistake-else-condition': {
    what: 'After else there is no condition',
    next: 'For one more condition write else if (condition).',
  },
  'mistake-break-outside': {
    what: 'break stands outside a loop',
    next: 'It leaves a for, while or switch, and here there is none to leave.',
  },
  'mistake-continue-outside': {
    what: 'continue stands outside a loop',
    next: 'It begins the next round of a for or while, and here there is none.',
  },
  'mistake-case-colon': {
    what: 'A colon is needed after case',
    next: 'Like this: case 1:',
  },
  'mistake-case-twice': {
    what: 'This case is there already, above',
    next: 'Each case has a value of its own.',
  },
  'mistake-switch-text': {
    what: 'switch cannot choose by a text',
    next: 'It chooses by a whole number or one letter. For texts use if and else if.',
  },
  // numbers and texts
  'mistake-overflow': {
    what: '{{expression}} does not fit into a whole number: it becomes {{result}}',
    next: 'A usual whole number ends at 32 767. With the letter L it counts as a long one: 1000L.',
  },
  'mistake-number-too-big': {
    what: 'The number {{value}} does not fit into the type {{type}}',
    next: 'For big numbers there is the type long.',
  },
  'mistake-delay-fraction': {
    what: 'delay cannot wait {{number}}: the fraction is dropped',
    next: 'It counts whole milliseconds. If these are seconds, multiply by 1000: {{right}}.',
  },
  'mistake-division-whole': {
    what: 'A whole number divided by a whole one is whole: the fraction is lost',
    next: 'For a fraction write one of the numbers with a point: 2.0.',
  },
  'mistake-division-zero': {
    what: 'Nothing can be divided by zero',
    next: 'Look where this zero comes from.',
  },
  'mistake-remainder-decimal': {
    what: 'Only whole numbers have a remainder %',
    next: 'For decimals there is the function fmod(a, b).',
  },
  'mistake-power-sign': {
    what: 'A power is not written with two stars',
    next: 'There is the function pow(2, 3); a square is simpler as a * a.',
  },
  'mistake-number-comma': {
    what: 'A decimal is written with a point: {{right}}',
    next: 'In C++ a comma parts values.',
  },
  'mistake-number-octal': {
    what: 'The compiler reads a number that begins with zero in its own way',
    next: 'Such numbers are octal. Take the zero away: {{right}}.',
  },
  'mistake-number-points': {
    what: 'There are two points in the number',
    next: 'A decimal has just one.',
  },
  'mistake-number-letters': {
    what: 'There are letters in the number: {{tail}}',
    next: 'If it is a name, it cannot begin with a digit.',
  },
  'mistake-text-single-quotes': {
    what: 'A text stands in single quotes',
    next: 'They are for one letter. Words take double ones: "word".',
  },
  'mistake-text-compared': {
    what: 'Texts cannot be compared like this: their places in memory are, not their letters',
    next: 'Make a String of the text: String(a) == "abc".',
  },
  'mistake-letter-compared': {
    what: 'One letter is compared with a letter in single quotes',
    next: "The letter is '{{letter}}'; in double quotes it is a text.",
  },
  'mistake-read-compared': {
    what: 'Serial.read() gives one letter, not a word',
    next: "Serial.readStringUntil('\\n') gives a whole line.",
  },
  'mistake-text-sum': {
    what: 'Two texts in quotes cannot be added like this',
    next: 'Make a String of the first: String("a") + "b".',
  },
  'mistake-text-for-number': {
    what: 'A number belongs here, and there is a text',
    next: 'What stands in quotes is always text, even if it is digits.',
  },
  'mistake-quotes-needless': {
    what: 'The word {{text}} is written without quotes here',
    next: 'In quotes it becomes a mere text.',
  },
  'mistake-number-for-text': {
    what: 'Something else belongs here, and there is a number',
    next: 'Look at both sides of the =.',
  },
  'mistake-text-too-long': {
    what: 'The text does not fit: there is room for {{count}} signs',
    next: 'A text needs one more place at its end, for a zero nobody sees. Leave the number out: char s[] = "abc";',
  },
  'mistake-operands-wrong': {
    what: 'This sign cannot work with such values',
    next: 'Look at both sides of it: are they numbers or texts?',
  },
  'mistake-operator-unknown': {
    what: 'The sign {{sign}} cannot work with such values',
    next: 'Look at both sides of it.',
  },
  // variables
  'mistake-variable-twice': {
    what: 'The variable {{name}} is declared already, in line {{line}}',
    next: 'The second time write it without a type: {{name}} = …',
  },
  'mistake-variable-unset': {
    what: 'Nothing has been put into the variable {{name}} yet',
    next: 'So far it holds a number by chance. Give it a beginning: {{name}} = 0.',
  },
  'mistake-variable-unused': {
    what: 'The variable {{name}} is used nowhere',
    next: 'No harm, but it can go.',
  },
  'mistake-variable-void': {
    what: 'The variable {{name}} cannot be of type void',
    next: 'void means “nothing”. For a number take int.',
  },
  'mistake-constant-changed': {
    what: '{{name}} is a constant and cannot be changed',
    next: 'The word const says so. Take it away if it should change.',
  },
  'mistake-assign-to-value': {
    what: 'Left of = there must be a variable',
    next: 'A value is put into a variable, not into a number. Comparing takes two: ==.',
  },
  'mistake-type-missing': {
    what: 'The variable {{name}} has no type',
    next: 'The first time it is written with one: int {{name}} = …',
  },
  'mistake-type-unknown': {
    what: 'There is no type {{name}}',
    next: 'Check its spelling. If a library brings it, an #include is needed at the top.',
  },
  // lists
  'mistake-array-range': {
    what: 'The list has {{count}} places; there is no place [{{index}}]',
    next: 'Places are counted from zero: the first is [0], the last is [{{last}}].',
  },
  'mistake-array-loop': {
    what: 'The loop gets to the place [{{index}}], which the list does not have',
    next: 'Places are counted from zero, so it is i < 3, not i <= 3.',
  },
  'mistake-array-size': {
    what: 'It is not known how many places the list {{name}} has',
    next: 'Write the number in the brackets: int {{name}}[5];',
  },
  'mistake-array-too-many': {
    what: 'There are more values than the list has places: {{count}}',
    next: 'Give it more places, or take values away.',
  },
  'mistake-array-square': {
    what: 'A list’s values stand in braces',
    next: 'Like this: int a[3] = {1, 2, 3};',
  },
  'mistake-array-round': {
    what: 'The number of a list’s places stands in square brackets',
    next: 'Like this: int a[3] = {1, 2, 3};',
  },
  'mistake-array-huge': {
    what: 'The list {{name}} is too big',
    next: 'The board’s memory does not hold so much.',
  },
  // libraries and lines with a hash
  'mistake-include-missing': {
    what: 'To use {{name}}, the line #include <{{header}}> is needed',
    next: 'It stands at the very top of the program.',
  },
  'mistake-include-semicolon': {
    what: 'There is no semicolon after #include',
    next: 'Lines with a hash are no commands.',
  },
  'mistake-hash-missing': {
    what: 'A hash # is needed before {{name}}',
    next: 'Like this: #{{name}}.',
  },
  'mistake-define-semicolon': {
    what: 'One semicolon too many at the end of #define',
    next: 'It would stand wherever {{name}} is written, and break it.',
  },
  'mistake-define-equals': {
    what: '#define {{name}} needs no =',
    next: 'Like this: #define {{name}} 13',
  },
  'mistake-library-missing': {
    what: 'There is no library here with the file {{header}}',
    next: 'Check the name. A library can be added from a .zip file.',
  },
  'mistake-serial-begin': {
    what: 'Serial prints but is not switched on',
    next: 'Put the line Serial.begin(9600); into setup().',
  },
};
