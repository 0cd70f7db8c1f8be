"use strict";
// A sample that cannot be drawn answers its picture with the reason, which stands in the picture's place then.
async function tellReason(image) {
  const answer = await fetch(image.currentSrc || image.src);
  if (answer.ok) {
    return;
  }
  const reason = document.createElement("div");
  reason.className = "refused";
  reason.append(Object.assign(document.createElement("p"), { textContent: await answer.text() }));
  image.closest("picture").replaceWith(reason);
}

for (const image of document.querySelectorAll("article img")) {
  image.addEventListener("error", () => tellReason(image), { once: true });
  // It may have failed before this script came.
  if (image.complete && image.currentSrc && image.naturalWidth === 0) {
    tellReason(image);
  }
}
