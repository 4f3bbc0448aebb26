// Tables as people make them in English, and the map that each means. `^` stands for a tab.
import type { TableCase } from './tables'

export const ENGLISH_TABLES: readonly TableCase[] = [
  {
    what: 'a page exported from Notion, titles under “Name”',
    files: [
      [
        'Roles 4f2a.csv',
        'Name,Team,Level,What you’ll do,Skills,Created time,Owner\nSupport agent,Support,Entry,"Answers tickets\nWrites articles","Writing, Empathy","November 1, 2026 9:00 AM",Kim\nSupport lead,Support,Lead,"Plans shifts","Planning, Coaching","November 2, 2026 9:00 AM",Kim\n',
      ],
    ],
    means: {
      roles: [
        'Support agent · Support · Entry: Answers tickets / Writes articles / Writing [Writing] / Empathy [Empathy]',
        'Support lead · Support · Lead: Plans shifts [Planning Coaching]',
      ],
      transitions: [],
      levels: ['Entry', 'Lead'],
    },
  },
  {
    what: 'a ladder of a software company: a column a level, a row an area',
    files: [
      [
        'ladder.csv',
        'Engineering ladder,,,\n,,,\nArea,L3,L4,L5\nScope,Owns a task.,Owns a feature.,Owns a system.\nPeople,Asks for help.,Helps others.,"• Mentors\n• Hires"\n',
      ],
    ],
    means: {
      roles: [
        'L3 · (All) · L3: Owns a task. [Scope] / Asks for help. [People]',
        'L4 · (All) · L4: Owns a feature. [Scope] / Helps others. [People]',
        'L5 · (All) · L5: Owns a system. [Scope] / Mentors [People] / Hires [People]',
      ],
      transitions: ['L3 > L4 (editorial)', 'L4 > L5 (editorial)'],
      levels: ['L3', 'L4', 'L5'],
    },
  },
  {
    what: 'semicolons from a German Excel, with salaries and an error of its own',
    files: [
      [
        'Mappe1.csv',
        'Position;Department;Grade;Salary (EUR);Main duties;Promotion to\nClerk;Finance;E 5;2.900,50;Books invoices, checks totals;Accountant\nAccountant;Finance;E 9;4.100,00;Closes the month, files taxes;#BEZUG!\n',
      ],
    ],
    means: {
      roles: [
        'Clerk · Finance · E 5: Books invoices, checks totals',
        'Accountant · Finance · E 9: Closes the month, files taxes',
      ],
      transitions: ['Clerk > Accountant'],
      levels: ['E 5', 'E 9'],
    },
  },
  {
    what: 'employees from an HR system, a row a person',
    files: [
      [
        'HRIS_export.csv',
        'Employee ID,Employee Name,Job Code,Job Title,Department,Job Level,Manager,Location\n1001,A,J10,Buyer,Purchasing,2,C,Leeds\n1002,B,J10,Buyer,Purchasing,2,C,York\n1003,C,J20,Purchasing manager,Purchasing,4,,Leeds\n',
      ],
    ],
    means: {
      roles: ['Buyer · Purchasing · 2:', 'Purchasing manager · Purchasing · 4:'],
      transitions: [],
      levels: ['2', '4'],
    },
  },
  {
    what: 'a grid of tracks: a column a level, the titles in the cells',
    files: [
      [
        'tracks.csv',
        'Track,Junior,Mid,Senior\nDesign,Junior designer,Designer,Senior designer\nData,Data analyst,,Lead analyst / Data scientist\n',
      ],
    ],
    means: {
      roles: [
        'Junior designer · Design · Junior:',
        'Designer · Design · Mid:',
        'Senior designer · Design · Senior:',
        'Data analyst · Data · Junior:',
        'Lead analyst · Data · Senior:',
        'Data scientist · Data · Senior:',
      ],
      transitions: [
        'Junior designer > Designer (editorial)',
        'Designer > Senior designer (editorial)',
        'Data analyst > Lead analyst (editorial)',
        'Data analyst > Data scientist (editorial)',
      ],
      levels: ['Junior', 'Mid', 'Senior'],
    },
  },
  {
    what: 'posts of a hospital by band, bullets in a cell, the source below',
    files: [
      [
        'posts.csv',
        'Post title,Band,Division,Key responsibilities\nPorter,Band 2,Facilities,"• Moves patients\n• Moves equipment"\nWard sister,Band 6,Nursing,"• Leads the ward\n• Audits care"\nSource: workforce plan 2026,,,\n',
      ],
    ],
    means: {
      roles: [
        'Porter · Facilities · Band 2: Moves patients / Moves equipment',
        'Ward sister · Nursing · Band 6: Leads the ward / Audits care',
      ],
      transitions: [],
      levels: ['Band 2', 'Band 6'],
    },
  },
  {
    what: 'several next roles in a cell, one of which has a slash in its title',
    files: [
      [
        'pathway.csv',
        'Occupation,Job family,Stage,Leads to,Lateral moves\nStock clerk,Logistics,1,Buyer; Purchasing/Logistics Manager,\nBuyer,Logistics,2,Purchasing/Logistics Manager,Stock clerk\nPurchasing/Logistics Manager,Logistics,3,n/a,\n',
      ],
    ],
    means: {
      roles: [
        'Stock clerk · Logistics · 1:',
        'Buyer · Logistics · 2:',
        'Purchasing/Logistics Manager · Logistics · 3:',
      ],
      transitions: [
        'Stock clerk > Buyer',
        'Stock clerk > Purchasing/Logistics Manager',
        'Buyer > Purchasing/Logistics Manager',
        'Buyer ~ Stock clerk',
      ],
      levels: ['1', '2', '3'],
    },
  },
  {
    what: 'moves by title beside the roles',
    files: [
      [
        'moves.csv',
        'Current role,Next role,Type,Why\nTutor,Lecturer,Promotion,Teaches already\nTutor,Librarian,Lateral transfer,\n',
      ],
      ['roles.csv', 'Role,Faculty unit\nTutor,Arts\nLecturer,Arts\nLibrarian,Library\n'],
    ],
    means: {
      roles: ['Tutor · Arts · (Step 1):', 'Lecturer · Arts · (Step 2):', 'Librarian · Library · (Step 1):'],
      transitions: ['Tutor > Lecturer: Teaches already', 'Tutor ~ Librarian'],
      levels: [],
    },
  },
  {
    what: 'pasted with tabs, empty rows and columns before and between, the role repeated on each row',
    files: [
      [
        'paste.tsv',
        '^^^^\n^Role^^Duty^\n^Cook^^Cooks^\n^^^^\n^Cook^^Cleans the kitchen^\n^Chef^^Plans the menu^\n',
      ],
    ],
    means: {
      roles: ['Cook · (All) · (All): Cooks / Cleans the kitchen', 'Chef · (All) · (All): Plans the menu'],
      transitions: [],
      levels: [],
    },
  },
  {
    what: 'two ladders, of specialists and of managers, joined by a promotion',
    files: [
      [
        'dual.csv',
        'Title,Career level,Next step\nManager,M1,Director\nDirector,M2,\nEngineer,IC1,Senior engineer\nSenior engineer,IC2,Staff engineer; Manager\nStaff engineer,IC3,\n',
      ],
    ],
    means: {
      roles: [
        'Manager · (All) · M1:',
        'Director · (All) · M2:',
        'Engineer · (All) · IC1:',
        'Senior engineer · (All) · IC2:',
        'Staff engineer · (All) · IC3:',
      ],
      transitions: [
        'Manager > Director',
        'Engineer > Senior engineer',
        'Senior engineer > Staff engineer',
        'Senior engineer > Manager',
      ],
      levels: ['IC1', 'IC2', 'M1', 'M2', 'IC3'],
    },
  },
  {
    what: 'titles that sound like headings',
    files: [
      [
        'agency.csv',
        'Role,Grade\nPromotions assistant,1\nSkills trainer,1\nDepartment head,3\nTask coordinator,2\n',
      ],
    ],
    means: {
      roles: [
        'Promotions assistant · (All) · 1:',
        'Skills trainer · (All) · 1:',
        'Department head · (All) · 3:',
        'Task coordinator · (All) · 2:',
      ],
      transitions: [],
      levels: ['1', '2', '3'],
    },
  },
  {
    what: 'a single column of titles that sound like headings',
    files: [['titles.csv', 'Role\nPromotions assistant\nSkills trainer\nDepartment head\n']],
    means: {
      roles: [
        'Promotions assistant · (All) · (All):',
        'Skills trainer · (All) · (All):',
        'Department head · (All) · (All):',
      ],
      transitions: [],
      levels: [],
    },
  },
  {
    what: 'nothing but moves',
    files: [['moves.csv', 'From,To,Probability\nCashier,Shift lead,0.3\nShift lead,Store manager,0.2\n']],
    means: {
      roles: ['Cashier · (All) · (All):', 'Shift lead · (All) · (All):', 'Store manager · (All) · (All):'],
      transitions: ['Cashier ~ Shift lead (editorial)', 'Shift lead ~ Store manager (editorial)'],
      levels: [],
    },
  },
  {
    what: 'a ladder of a consultancy, of whose levels one is no known word',
    files: [
      [
        'competencies.csv',
        'Competency,Associate,Consultant,Manager\nClient,Takes notes in meetings,Runs workshops with clients,Owns the relationship\nTeam,Learns,Coaches associates,Leads the team\n',
      ],
    ],
    means: {
      roles: [
        'Associate · (All) · Associate: Takes notes in meetings [Client] / Learns [Team]',
        'Consultant · (All) · Consultant: Runs workshops with clients [Client] / Coaches associates [Team]',
        'Manager · (All) · Manager: Owns the relationship [Client] / Leads the team [Team]',
      ],
      transitions: ['Associate > Consultant (editorial)', 'Consultant > Manager (editorial)'],
      levels: ['Associate', 'Consultant', 'Manager'],
    },
  },
  {
    what: 'job architecture of a large firm, with typical next roles',
    files: [
      [
        'architecture.csv',
        'Job Title,Job Family,Job Function,Career Level,Summary,Key Accountabilities,Minimum Qualifications,Reports To,Typical Next Roles\nAnalyst I,Finance,Planning,1,Supports,"- Builds models\n- Reconciles",BA,Manager,"Analyst II, Controller"\nAnalyst II,Finance,Planning,2,Leads,- Owns models,BA,Manager,\nController,Finance,Planning,2,,- Closes the month,BA,Manager,\n',
      ],
    ],
    means: {
      roles: [
        'Analyst I · Finance · 1: Builds models / Reconciles',
        'Analyst II · Finance · 2: Owns models',
        'Controller · Finance · 2: Closes the month',
      ],
      transitions: ['Analyst I > Analyst II', 'Analyst I > Controller'],
      levels: ['1', '2'],
    },
  },
  {
    what: 'headings that come twice, and again below a page break',
    files: [
      [
        'pages.csv',
        'Job,Responsibility,Responsibility,Job\nBaker,Bakes bread,Sells bread,x\nJob,Responsibility,Responsibility,Job\nMiller,Mills grain,,y\nTotal,2,,\n',
      ],
    ],
    means: {
      roles: ['Baker · (All) · (All): Bakes bread / Sells bread', 'Miller · (All) · (All): Mills grain'],
      transitions: [],
      levels: [],
    },
  },
  {
    what: 'grades that count down, as the promotions say',
    files: [
      [
        'grades.csv',
        'Title,Grade,Promotes to\nTrainee,Grade 3,Officer\nOfficer,Grade 2,Head\nHead,Grade 1,\n',
      ],
    ],
    means: {
      roles: ['Trainee · (All) · Grade 3:', 'Officer · (All) · Grade 2:', 'Head · (All) · Grade 1:'],
      transitions: ['Trainee > Officer', 'Officer > Head'],
      levels: ['Grade 3', 'Grade 2', 'Grade 1'],
    },
  },
]
