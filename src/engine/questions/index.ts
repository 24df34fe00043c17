/** All kinds of question, by type. */
import type { QuestionType } from '../definition.ts'
import { address } from './address.ts'
import { choice, several } from './choice.ts'
import { email, phone } from './contact.ts'
import { date } from './date.ts'
import { file } from './file.ts'
import type { QuestionKind } from './kind.ts'
import { money, number } from './number.ts'
import { registerNumber, vehiclePlate } from './numbers-of-state.ts'
import { office, person } from './picked.ts'
import { longText, text } from './text.ts'
import { yearSpan } from './year-span.ts'
import { declaration, yesNo } from './yes-no.ts'

export const kinds: { readonly [Type in QuestionType]: QuestionKind<Type> } = {
  choice,
  several,
  yesNo,
  text,
  longText,
  number,
  money,
  date,
  yearSpan,
  phone,
  email,
  registerNumber,
  vehiclePlate,
  address,
  office,
  person,
  file,
  declaration,
}
