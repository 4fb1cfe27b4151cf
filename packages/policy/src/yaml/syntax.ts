import type { ErrorCode } from 'yaml'
import type { YamlIssueCode } from './located-issue.js'

/** What a fault of YAML is called here, with the words for it. */
export interface SyntaxFault {
  readonly code: YamlIssueCode
  readonly message: string
  readonly hint: string
}

const STRUCTURE = 'check the indentation, and that every bracket and quotation mark is closed'

const syntax = (message: string, hint = STRUCTURE): SyntaxFault => ({ code: 'yaml-syntax', message, hint })

/**
 * Our words for the codes of the `yaml` library. Its own messages quote the text at any length, and nobody knows how
 * much of a text may be shown.
 */
export const SYNTAX_FAULTS: Readonly<Record<ErrorCode, SyntaxFault>> = {
  ALIAS_PROPS: syntax('an alias cannot have an anchor or a tag', 'remove one of the two'),
  BAD_ALIAS: syntax('an alias names no anchor before it', 'quote a text that begins with "*"'),
  BAD_COLLECTION_TYPE: syntax('a tag does not fit what it stands before', 'remove the tag'),
  BAD_DIRECTIVE: syntax('a directive is not understood', 'remove the line that begins with "%"'),
  BAD_DQ_ESCAPE: syntax('an escape in double quotes is not understood', 'use single quotes, or double the backslash'),
  BAD_INDENT: syntax('the indentation does not fit the line above', 'indent with the same number of spaces'),
  BAD_PROP_ORDER: syntax('an anchor or a tag stands in the wrong place', 'put it directly before the value'),
  BAD_SCALAR_START: syntax('a text cannot begin with this character', 'put the text in quotes'),
  BLOCK_AS_IMPLICIT_KEY: syntax('a second ": " stands on the line', 'put a text that contains ": " in quotes'),
  BLOCK_IN_FLOW: syntax('a list with "-" or a nested block stands within brackets', 'write it within the brackets'),
  DUPLICATE_KEY: {
    code: 'duplicate-key',
    message: 'the key stands twice',
    hint: 'remove one of the two: YAML readers differ in which they believe',
  },
  IMPOSSIBLE: syntax('the text is not YAML'),
  KEY_OVER_1024_CHARS: syntax('a key is longer than 1024 characters'),
  MISSING_CHAR: syntax('a character is missing'),
  MULTILINE_IMPLICIT_KEY: syntax('a key goes over several lines'),
  MULTIPLE_ANCHORS: syntax('a value has several anchors', 'keep one'),
  MULTIPLE_DOCS: {
    code: 'several-documents',
    message: 'a second document begins',
    hint: 'remove the line "---" or "..." and what follows; a policy is one document',
  },
  MULTIPLE_TAGS: syntax('a value has several tags', 'keep one'),
  NON_STRING_KEY: syntax('a key is not a text', 'write a plain key'),
  RESOURCE_EXHAUSTION: { code: 'too-complex', message: 'the text is nested too deeply', hint: STRUCTURE },
  TAB_AS_INDENT: syntax('a tab stands where YAML wants spaces', 'indent with spaces'),
  TAG_RESOLVE_FAILED: syntax('a tag is not understood', 'remove the tag that begins with "!"'),
  UNEXPECTED_TOKEN: syntax('something stands where it cannot stand'),
}
