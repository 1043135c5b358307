/** Numbers in words. */
export const numberWords: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12, dozens: 24,
};
/** Words that multiply what stands before them. */
export const scales: Readonly<Record<string, number>> = {
  hundred: 100, hundreds: 100, thousand: 1e3, thousands: 1e3, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12, bn: 1e9, mn: 1e6, m: 1e6, tn: 1e12, k: 1e3, crore: 1e7, lakh: 1e5, b: 1e9, milliard: 1e9,
};
/** Units whose nouns follow a number: the unit as given out. */
export const units: Readonly<Record<string, string>> = {
  percent: 'percent', '%': 'percent', 'per cent': 'percent', km: 'kilometres', kilometre: 'kilometres', kilometer: 'kilometres', kilometres: 'kilometres', kilometers: 'kilometres', mile: 'miles', miles: 'miles', metre: 'metres', meter: 'metres', metres: 'metres', meters: 'metres', m: 'metres', feet: 'feet', foot: 'feet',
  tonne: 'tonnes', tonnes: 'tonnes', ton: 'tons', tons: 'tons', kg: 'kilograms', kilogram: 'kilograms', kilograms: 'kilograms', gram: 'grams', grams: 'grams', litre: 'litres', litres: 'litres', liter: 'litres', liters: 'litres', gallon: 'gallons', gallons: 'gallons', barrel: 'barrels', barrels: 'barrels',
  hectare: 'hectares', hectares: 'hectares', acre: 'acres', acres: 'acres', megawatt: 'megawatts', megawatts: 'megawatts', mw: 'megawatts', gigawatt: 'gigawatts', gigawatts: 'gigawatts', volt: 'volts', degree: 'degrees', degrees: 'degrees', knot: 'knots', knots: 'knots',
  second: 'seconds', seconds: 'seconds', minute: 'minutes', minutes: 'minutes', hour: 'hours', hours: 'hours', day: 'days', days: 'days', week: 'weeks', weeks: 'weeks', month: 'months', months: 'months', year: 'years', years: 'years', decade: 'decades', decades: 'decades', century: 'centuries', centuries: 'centuries',
  point: 'points', points: 'points',
};
/** Nouns for people: a count of them has the unit "people". Singular. */
export const people = `person;people;man;woman;child;civilian;soldier;troop;passenger;crew member;victim;dead;casualty;death;killed;wounded;injured;survivor;refugee;migrant;worker;employee;prisoner;hostage;detainee;inmate;captive;student;protester;demonstrator;observer;inspector;monitor;peacekeeper;policeman;policewoman;officer;official;diplomat;fighter;rebel;militant;sailor;marine;adviser;advisor;resident;inhabitant;citizen;villager;patient;nurse;doctor;suspect;defendant;member;delegate;settler;displaced;missing;staff;volunteer;journalist;politician;voter;customer;investor;shareholder;activist;trader;executive;miner;farmer;pilot;astronaut`;
/** Nouns after a number that make no quantity: they name, order or set out. */
export const noCount = 'side;party;occasion;front;time;round;way;thing;part;half;country;government;leader;minister;state;case;service;power;nation;neighbour;neighbor;rival;superpower;man;woman;brother;other;latter;former;republic;korea;korean;capital';
