/** What is wrong with the markup of a page, by html-validate's rules. */
import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The same in HTML; one of the two had to be chosen.
    'doctype-style': ['error', { style: 'lowercase' }],
    // GOV.UK: a table that scrolls is a region that can be reached by keyboard, whatever its element.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // GOV.UK: numbers to call are written as people type them; how they break is for the stylesheet.
    'tel-non-breaking': 'off',
    // Without script a page that waits looks again by itself; what it says and where one stands stay the same.
    'meta-refresh': 'off',
    // Markup from templates ends lines where a part was left out; nobody reads those blanks.
    'no-trailing-whitespace': 'off',
    // GOV.UK: several boxes that answer one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
  },
})

/** What is wrong with a page, as lines. */
export async function faultsOf(path: string, text: string): Promise<string[]> {
  const { results } = await validator.validateString(text)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
  )
}
