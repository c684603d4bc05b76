// The version of this API: that of the software.
export { SOFTWARE as VERSION } from '../application/software.ts';
