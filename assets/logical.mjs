// The design system is written for left-to-right pages only. This PostCSS plugin turns its physical sides into logical
// ones, so that one stylesheet serves Italian and Arabic alike, with no second copy to load or to keep in step.

const SIDES = { left: "inline-start", right: "inline-end", top: "block-start", bottom: "block-end" };

const CORNERS = {
  "border-top-left-radius": "border-start-start-radius",
  "border-top-right-radius": "border-start-end-radius",
  "border-bottom-right-radius": "border-end-end-radius",
  "border-bottom-left-radius": "border-end-start-radius",
};

/** Splits a value at its top-level spaces: `0 calc(1px + 2px)` has two parts. */
function parts(value) {
  const found = [];
  let depth = 0;
  let part = "";
  for (const char of value.trim()) {
    if (char === "(") depth += 1;
    if (char === ")") depth -= 1;
    if (char === " " && depth === 0) {
      if (part) found.push(part);
      part = "";
    } else {
      part += char;
    }
  }
  return part ? [...found, part] : found;
}

/** `border-left-color` → `border-inline-start-color`; `left` → `inset-inline-start`; undefined where nothing changes. */
function logicalName(name) {
  if (name in CORNERS) return CORNERS[name];
  if (name === "left" || name === "right") return `inset-${SIDES[name]}`;
  const side = name.match(/^((?:scroll-)?(?:margin|padding)|border)-(left|right)(-(?:color|style|width))?$/);
  return side ? `${side[1]}-${SIDES[side[2]]}${side[3] ?? ""}` : undefined;
}

/** Shorthands whose second and fourth value differ name a left and a right: they are written out. */
function writtenOut(name, values) {
  if (values.length !== 4) return undefined;
  const [first, second, third, fourth] = values;
  if (name === "margin" || name === "padding" || name === "inset") {
    if (second === fourth) return undefined;
    return [
      [`${name}-block`, `${first} ${third}`],
      [`${name}-inline`, `${fourth} ${second}`],
    ];
  }
  const border = name.match(/^border-(color|style|width)$/);
  if (border && second !== fourth) {
    return [
      [`border-block-${border[1]}`, `${first} ${third}`],
      [`border-inline-${border[1]}`, `${fourth} ${second}`],
    ];
  }
  if (name === "border-radius") return Object.values(CORNERS).map((corner, at) => [corner, values[at]]);
  return undefined;
}

export default function logical() {
  return {
    postcssPlugin: "logical-sides",
    OnceExit(root) {
      root.walkDecls((decl) => {
        const renamed = logicalName(decl.prop);
        if (renamed) {
          decl.prop = renamed;
          return;
        }
        if (decl.prop === "text-align" && /^(left|right)$/.test(decl.value)) {
          decl.value = decl.value === "left" ? "start" : "end";
          return;
        }
        for (const [prop, value] of writtenOut(decl.prop, parts(decl.value)) ?? []) decl.cloneBefore({ prop, value });
        if (writtenOut(decl.prop, parts(decl.value))) decl.remove();
      });
    },
  };
}
