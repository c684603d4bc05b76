// When the server last answered somebody who is signed in: from then on the session lasts its idle time again. Kept outside
// React, because every reading and sending touches it. Units: milliseconds of the page's own clock.
let answeredAt = performance.now();

export const answered = (): void => {
  answeredAt = performance.now();
};

export const sinceAnswer = (): number => performance.now() - answeredAt;
