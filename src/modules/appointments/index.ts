/**
 * Appointments: free times at offices, and who has one. Always true: a time is free by the hours its office keeps, never
 * on a day off, from the next working day and not further than the horizon; nobody shares a window with another; an
 * application has one appointment at most, and whoever gives it back leaves it to the next. Times are those of the
 * office's own clock.
 */
export { type Appointment, appointmentOf, appointmentsAt, refusals } from './appointment.ts'
export { book, release, type ToBook } from './book.ts'
export { freeSlots, type Wanted } from './free.ts'
export { startOf, takeReminder } from './remind.ts'
export { horizonDays, windows } from './slots.ts'
