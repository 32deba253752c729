import { secureHeaders } from 'hono/secure-headers';

/** Nothing but our own files runs, loads or frames; no inline code anywhere. */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // Not no-referrer: with it a browser posts our own login form under `Origin: null`.
  referrerPolicy: 'same-origin',
  // Only a proxy that ends TLS may promise TLS for its name.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
});
