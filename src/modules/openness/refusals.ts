/** What openness refuses, with the status of each. */
export const refusals = {
  'openness/no-dataset': 404,
  'openness/no-agency': 404,
  'openness/no-duty': 404,
  'openness/no-duties': 404,
  'openness/no-publication': 404,
  'openness/bad-publication': 422,
  'openness/taken-back-already': 409,
} as const
