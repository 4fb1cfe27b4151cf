import type { Lexicon } from '../lexicon.js'

/** Turkish. The dotless i is read as i. */
export const TURKISH: Lexicon = {
  language: 'tr',
  common: 've|bir|bu|icin|ile|guvenlik|lutfen|veya|olarak|bize|gibi|degil|daha|ise|eder|edin|acmayin|aciklarini|acigi',
  numbers: { bir: 1, iki: 2, uc: 3, dort: 4, bes: 5, yedi: 7, on: 10, 'on dort': 14, otuz: 30, doksan: 90 },
  units: {
    'business-days': '(?:is|mesai) gun\\w*',
    hours: 'saat\\w*|sa\\.?',
    days: '(?:takvim )?gun\\w*',
    weeks: 'hafta\\w*',
    months: 'ay(?:lik|da|i|dan)?',
  },
  to: 'ile|ila|ve',
  every: 'her',
  atLeast: 'en az|asgari',
  about: 'yaklasik|ortalama|civarinda',
  aim: 'hedef\\w*|calis(?:iriz|acagiz|iyoruz|maktayiz)|genellikle|normalde|genelde|mumkunse|cabal\\w*|tahmini(?! (?:bir )?(?:sure|takvim|zaman|tarih)\\w* (?:bildir|ilet|paylas|ver|sun))|amacli\\w*|amac\\w*|beklen\\w*|elimizden gelen\\w*',
  after: 'sonra\\w*|itibaren',
  milestones: {
    acknowledgement:
      '(?:(?:raporun|bildirimin)\\w* )?(?:alindi\\w* )?onay\\w*|teyit\\w*|ilk (?:yanit|donus|cevap|geri bildirim)\\w*|yanit\\w*|cevap\\w*|geri (?:donus|bildirim)\\w*|donus yap\\w*|alindi(?:gi)?\\w*',
    triage:
      '(?:ilk |on )?(?:degerlendir|incele|analiz|dogrula|siniflandir|arastir)\\w*|triyaj\\w*|triage|(?:detayli|ayrintili) (?:yanit|donus|cevap|geri bildirim)\\w*|onceliklendir\\w*|(?:duzeltme|cozum|eylem|aksiyon|giderme) plan\\w*',
    'status-update':
      '(?:durum|ilerleme) (?:guncelle|bildirim|rapor)\\w*|guncelleme(?:ler|leri)?(?=$|:| sagla| ver| paylas)|(?<!guvenlik )guncelleme (?:sikligi|araligi|periyodu)|bilgilendir\\w*|ilerleme\\w*',
    fix: 'duzelt\\w*|yama\\w*|coz(?:um|ul|ece|eriz|me)\\w*|gider\\w*|fix\\w*|patch\\w*|kapat\\w*',
    disclosure: 'ifsa\\w*|kamuya acik\\w*|aciklan\\w*|duyur\\w*|yayinla\\w*|acikla(?:ma|riz|yaca)\\w*',
    // What is announced is the time, not the fix: "cozum icin tahmini bir sure bildirecegiz".
    other:
      'odul\\w*|takvim(?! gun)\\w*|(?:cozum|duzeltme|yama)\\w* icin (?:\\w+ ){0,2}(?:sure|takvim|zaman|tarih)\\w*(?= (?:bildir|ilet|paylas|ver|sun)\\w*)',
  },
  severities: {
    critical: 'kritik(?!lik)\\w*',
    high: 'yuksek\\w*',
    medium: 'orta(?:lama)?',
    low: 'dusuk\\w*',
  },
}
