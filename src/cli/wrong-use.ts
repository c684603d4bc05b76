/** What is wrong with how it was asked, in words for the person who asked. */
export class WrongUse extends Error {}
