import type { Further } from './row.ts'

export const welfare: Further = {
  // Fields assumed: the list knows no answer of this one.
  householdChild: [
    'WS100520',
    'CheckHouseHoldChild',
    'Өрхийн хүүхдийн мэдээлэл',
    'Child of a household in need',
    'person',
    'regnum lastname firstname status',
    { many: true },
  ],
}
