/**
 * The agencies' registers, a file each: the operations that services use, with the fields people see, and under which terms
 * they answer. What else the national exchange lists is described in `further/`, a row an operation.
 */
import { archives } from './archives.ts'
import { aviation } from './aviation.ts'
import { border } from './border.ts'
import { capital } from './capital.ts'
import { civil } from './civil.ts'
import { communications } from './communications.ts'
import { construction } from './construction.ts'
import { consular } from './consular.ts'
import { court } from './court.ts'
import { credit } from './credit.ts'
import { culture } from './culture.ts'
import { customs } from './customs.ts'
import { disability } from './disability.ts'
import { education } from './education.ts'
import { elections } from './elections.ts'
import { electricity } from './electricity.ts'
import { emergency } from './emergency.ts'
import { energy } from './energy.ts'
import { environment } from './environment.ts'
import { exams } from './exams.ts'
import { family } from './family.ts'
import { finance } from './finance.ts'
import { forensic } from './forensic.ts'
import { forest } from './forest.ts'
import { health } from './health.ts'
import { heating } from './heating.ts'
import { holdings } from './holdings.ts'
import { households } from './households.ts'
import { housing } from './housing.ts'
import { immigration } from './immigration.ts'
import { insurance } from './insurance.ts'
import { integrity } from './integrity.ts'
import { justice } from './justice.ts'
import { labour } from './labour.ts'
import { land } from './land.ts'
import { legal } from './legal.ts'
import { livestock } from './livestock.ts'
import { loans } from './loans.ts'
import { medicine } from './medicine.ts'
import { military } from './military.ts'
import { minerals } from './minerals.ts'
import { notary } from './notary.ts'
import { patents } from './patents.ts'
import { pharmacy } from './pharmacy.ts'
import { platform } from './platform.ts'
import { police } from './police.ts'
import { post } from './post.ts'
import { procurement } from './procurement.ts'
import { property } from './property.ts'
import { railway } from './railway.ts'
import { roads } from './roads.ts'
import { school } from './school.ts'
import { service } from './service.ts'
import { shipping } from './shipping.ts'
import { signature } from './signature.ts'
import { sport } from './sport.ts'
import { standards } from './standards.ts'
import { tax } from './tax.ts'
import { transit } from './transit.ts'
import { transport } from './transport.ts'
import { veterinary } from './veterinary.ts'
import { water } from './water.ts'
import { waterworks } from './waterworks.ts'
import { welfare } from './welfare.ts'

export const registers = {
  civil,
  transport,
  police,
  property,
  insurance,
  health,
  court,
  tax,
  education,
  legal,
  notary,
  signature,
  platform,
  justice,
  immigration,
  border,
  emergency,
  integrity,
  military,
  forensic,
  welfare,
  labour,
  disability,
  family,
  medicine,
  pharmacy,
  school,
  exams,
  loans,
  culture,
  sport,
  customs,
  credit,
  finance,
  holdings,
  procurement,
  land,
  construction,
  environment,
  forest,
  water,
  livestock,
  veterinary,
  minerals,
  energy,
  standards,
  housing,
  aviation,
  shipping,
  railway,
  roads,
  consular,
  communications,
  post,
  patents,
  archives,
  elections,
  service,
  households,
  capital,
  electricity,
  waterworks,
  heating,
  transit,
} as const
