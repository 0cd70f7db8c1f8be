/// The try-it page at `/`: a small chat in the browser that is a platform like the others, with the same inbox behind
/// it. All of its vocabulary - channels, cookies, HTML - stays here; it knows nothing of who answers.
package dev.architect.page;
