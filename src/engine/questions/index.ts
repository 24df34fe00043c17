/** All kinds of question, by type. */
import type { QuestionType } from '../definition.ts'
import { address } from './address.ts'
import { choice } from './choice.ts'
import { date } from './date.ts'
import { declaration } from './declaration.ts'
import { email } from './email.ts'
import { file } from './file.ts'
import type { QuestionKind } from './kind.ts'
import { longText } from './long-text.ts'
import { money } from './money.ts'
import { number } from './number.ts'
import { office } from './office.ts'
import { person } from './person.ts'
import { phone } from './phone.ts'
import { place } from './place.ts'
import { reading } from './reading.ts'
import { register } from './register.ts'
import { registerNumber } from './register-number.ts'
import { several } from './several.ts'
import { slot } from './slot.ts'
import { text } from './text.ts'
import { vehiclePlate } from './vehicle-plate.ts'
import { yearSpan } from './year-span.ts'
import { yesNo } from './yes-no.ts'

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
  place,
  slot,
  person,
  register,
  reading,
  file,
  declaration,
}
