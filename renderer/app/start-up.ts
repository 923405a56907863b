/** What must be set before anything else is loaded. */
import { config } from 'zod';

// zod compiles schemas with `new Function` unless it is told not to; the content security policy forbids that.
config({ jitless: true });
