import type { AspectPhrases } from "../kinds.ts";

export const ask: AspectPhrases = {
  fees: `
    cost*, how much, fee*, price*, pay, charge*, expensive, free of charge, for free, money, euro*, is it free
  `,
  documents: `
    document*, what do i need, bring, paper*, proof, photo*, which paperwork, paperwork, what is needed, what should i take, what do you need
  `,
  deadline: `
    deadline*, by when, until when, how long do i have, too late, in time, expire*, valid*, how long is ~ valid, at the latest, late, when do i have to, when must, how often, from when, since when, due
  `,
  processingTime: `
    how long does|will|would ~ take, how long, take long, processing time, wait*, how fast, how quickly, when will i get, when will ~ ready, quick*, urgent*, faster, express
  `,
  hours: `
    opening hours, opening times, open, closed, close, what time, office hours, when are you open, saturday*
  `,
  appointment: `
    appointment*, book, make an appointment, walk in, without an appointment, slot
  `,
  online: `
    online, internet, web*, digital*, from home, app, by email, by e-mail, electronic*
  `,
  forms: `
    form, forms, download, pdf, fill in, fill out, application form
  `,
  responsible: `
    where, who is responsible, which office, which authority, address, phone number, who do i contact, who do i ask, responsible, whom, contact
  `,
  requirements: `
    requirement*, am i allowed, can i get, eligible, entitled, who can, who gets, am i entitled, conditions, do i qualify, how old, allowed, must i be, what age
  `,
  procedure: `
    how do i, how can i, how to, how does ~ work, what do i have to do, what should i do, what must i do, steps, procedure, process, in person, someone else, on my behalf
  `,
  legalBasis: `
    law, laws, legal basis, section, paragraph, regulation*, legal*
  `,
};
