/**
 * The style of Arduino's own examples: two spaces, braces on the line that opens them, lines as long as they are. It
 * says nothing of what the examples do not agree on.
 */
export const arduinoStyle = JSON.stringify({
  BasedOnStyle: 'LLVM',
  IndentWidth: 2,
  TabWidth: 2,
  UseTab: 'Never',
  ColumnLimit: 0,
  BreakBeforeBraces: 'Attach',
  AllowShortBlocksOnASingleLine: 'Always',
  AllowShortCaseLabelsOnASingleLine: true,
  AllowShortFunctionsOnASingleLine: 'Empty',
  AllowShortIfStatementsOnASingleLine: 'WithoutElse',
  AllowShortLoopsOnASingleLine: true,
  IndentCaseLabels: true,
  IndentPPDirectives: 'None',
  MaxEmptyLinesToKeep: 2,
  PointerAlignment: 'Right',
  SortIncludes: 'Never',
  SpacesBeforeTrailingComments: 2,
  AlignTrailingComments: { Kind: 'Leave' },
});
