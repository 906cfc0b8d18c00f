/* The window in which somebody signed in again has done its work. */

if (window.opener) {
    window.close();
}
