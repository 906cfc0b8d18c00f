/* While the member is signed out: offers to sign in in a window of its own, and goes on by itself as
   soon as the same member is back, in whatever window. */

const LOOK_AGAIN = 5000;
const AWAY = ["signed_out", "other_member"];

export function awaitSignIn(place, keeper, desk, settings) {
    for (const link of place.querySelectorAll("[data-sign-in]")) {
        link.href = settings.addresses.signIn;
        link.addEventListener("click", (event) => {
            event.preventDefault();
            window.open(link.href, link.target, "popup,width=520,height=680");
        });
    }
    let isAsking = false;
    const ask = async () => {
        if (isAsking || !AWAY.includes(keeper.state)) {
            return;
        }
        isAsking = true;
        const answer = await desk.get("token");
        isAsking = false;
        if (answer.member === settings.member) {
            desk.useToken(answer.token);
            keeper.resume();
        } else if (answer.member) {
            keeper.say("other_member");
        }
    };
    setInterval(ask, LOOK_AGAIN);
    window.addEventListener("focus", ask);
    document.addEventListener("visibilitychange", ask);
}
