/**
 * Identity: who somebody is and how surely we know. Signing in follows the citizen's habit: they type their register
 * number, the screen shows a code, and they send it from their own phone. We send nothing, so nobody can be bombed with
 * codes. Always true: an attempt opens one session at most; a session's token is not in the database, only its hash;
 * an unknown register number is answered exactly as a known one.
 *
 * Officers come in by a key they hold (WebAuthn), which asks them who they are before it answers. Always true: a challenge
 * is answered once; a key that was copied, or that everyone knows outside a demonstration, opens nothing.
 */
export { beginSignIn, type SignInBegun, type SignInState, signInState } from './attempt.ts'
export { localNumber, receiveSms } from './inbound.ts'
export { type DemoKey, loadDemoKeys } from './passkeys/demo-key.ts'
export {
  beginEnrolment,
  finishEnrolment,
  type Holder,
  type KeyAsked,
  offerEnrolment,
} from './passkeys/enrolment.ts'
export { beginOfficerSignIn, finishOfficerSignIn } from './passkeys/sign-in.ts'
export { closeOfficerSession, type OfficerSession, officerSessionOf } from './passkeys/staff-session.ts'
export { citizenOf, inspectorOf, leadOf, officerOf, permit, type Right, refusals } from './permit.ts'
export {
  loadPeople,
  type Person,
  type PersonToLoad,
  personById,
  personByPhone,
  personByRegisterNumber,
  personIfKnown,
  speakLanguage,
} from './person.ts'
export {
  closeOtherSessions,
  closeSession,
  openSession,
  type Session,
  type SessionShown,
  sessionOf,
  sessionsOf,
} from './session.ts'
