const LISTS: Readonly<Record<string, string>> = {
  education: "Course",
  skills: "Skill",
  projects: "Project",
  publications: "Publication",
  committees: "Committee",
};

const PARTS: Readonly<Record<string, string>> = {
  confirmed_by: "who can confirm it",
  deeds: "what you did",
  n: "how many were counted",
  to: "last month",
  from: "first month",
  role: "your role",
  measures: "measure",
  artefacts: "something to see",
  tools: "tool",
  skills: "skill",
};

/** Where words of a CV line stand in the profile: `portfolio.projects[0].measures[1].before` is "Project 1, measure 2, before". */
export function originWords(path: string): string {
  const [, list = "", ...parts] = path.match(/[^.[\]]+/g) ?? [];
  const words = [LISTS[list] ?? list];
  for (const part of parts) {
    if (/^\d+$/.test(part)) words.push(`${words.pop() ?? ""} ${Number(part) + 1}`.trim());
    else words.push(PARTS[part] ?? part);
  }
  return words.join(", ");
}
