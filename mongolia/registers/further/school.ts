import type { Further } from './row.ts'

export const school: Further = {
  // Its fields are assumed: those of a pupil.
  kindergartenChild: [
    'WS101125',
    'CitizenKindergartenDescription',
    'Цэцэрлэгт явдаг эсэх',
    'Whether in a kindergarten',
    'person',
    'regnum lastname firstname schoolName academicLevelName academicYearFrom academicYearTo',
  ],
}
