/* What was chosen last in the preview. Storage may be switched off; then every screen begins anew. */

const KEY = "desk-preview-";

export function keep(name, value) {
    try {
        localStorage.setItem(KEY + name, value);
    } catch {
        // Nothing is lost.
    }
}

export function kept(name) {
    try {
        return localStorage.getItem(KEY + name);
    } catch {
        return null;
    }
}
