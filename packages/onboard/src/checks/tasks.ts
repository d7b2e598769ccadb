/** Tasks with an owner: the legal items and the three phases. @module */
import { legalTasks, type OnboardingDocument, phases, type Phase, phaseTasks, type Task } from "../document.ts";
import { done, type Finding, type Item, open } from "../item.ts";

type TaskId = (typeof legalTasks)[number] | (typeof phaseTasks)[Phase][number];

const titles: Readonly<Record<TaskId, string>> = {
  agreement: "Agreement between you and Fireblocks",
  riskPolicies: "Risk policies for collateral and settlements",
  compliance: "Compliance documents, and their monitoring",
  validatorGreen: "All tests of the API validator pass",
  documentation: "Documentation of the API, its errors and its workflows",
  securityAudit: "Penetration test and vulnerability assessment",
  performanceTest: "Load, stress and failover tests",
  legalReview: "Contracts signed, compliance confirmed",
  drsBackup: "DRS backup: public key handed over, restore rehearsed",
  limitedAccess: "First customers chosen and connected",
  monitoring: "Monitoring and alerts for every component",
  support: "Support procedures for customers",
  incidentResponse: "On-call schedule and escalation path",
  performanceMonitoring: "Live metrics, tracked against the 99.9 % availability target",
  feedback: "Feedback of the first customers collected and worked through",
  launch: "Open to every eligible customer",
  announcement: "Announcement agreed with Fireblocks",
  customerOnboarding: "Customers can connect without your help",
  maintenance: "Schedule of updates and maintenance windows",
  optimisation: "Performance reviewed under real load",
};

/** One item for each task. Tasks of a later phase need only an owner. */
export function checkTasks({ legal, phases: lists, phase }: OnboardingDocument): Item[] {
  const current = phases.indexOf(phase);
  return [
    ...legalTasks.map((id) => itemOf(`legal.${id}`, titles[id], legal[id], true)),
    ...phases.flatMap((name, index) => {
      const tasks: Readonly<Partial<Record<string, Task>>> = lists[name];
      return phaseTasks[name].map((id) => itemOf(`phases.${name}.${id}`, titles[id], tasks[id], index <= current));
    }),
  ];
}

function itemOf(id: string, title: string, task: Task | undefined, isDue: boolean): Item {
  return { id, title, ...findingOf(task, isDue) };
}

function findingOf(task: Task | undefined, isDue: boolean): Finding {
  if (task?.owner === undefined) return open("Name an owner.");
  if (task.done !== false) return done(`Done on ${task.done} by ${task.owner}.`);
  return isDue ? open(`${task.owner} has not finished it.`) : done(`Planned; the owner is ${task.owner}.`);
}
