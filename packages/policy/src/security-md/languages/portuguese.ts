import type { Lexicon } from '../lexicon.js'

/** Portuguese, of Brazil and of Portugal. */
export const PORTUGUESE: Lexicon = {
  language: 'pt',
  common:
    'nao|voce|voces|uma|para|com|seguranca|do|da|dos|das|nos|em|ou|por|ao|os|as|sera|sao|ate|nossa|nosso|pelo|pela|seu|sua|e',
  numbers: {
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    tres: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    dez: 10,
    quinze: 15,
    trinta: 30,
    noventa: 90,
  },
  units: {
    'business-days': 'dias? (?:uteis|util)',
    hours: 'horas?(?: uteis)?|hrs?',
    days: 'dias?(?: (?:corridos?|naturais|consecutivos))?',
    weeks: 'semanas?',
    months: 'mes(?:es)?',
  },
  to: 'a|ate|e',
  every: 'a cada|cada|todos? os',
  atLeast: 'pelo menos|no minimo|ao menos|minimo(?: de)?',
  about: 'aproximadamente|cerca de|por volta de|em torno de',
  aim: 'objetivo|objetivos|tent\\w+|procur\\w+|esforc\\w+|normalmente|geralmente|tipicamente|usualmente|se possivel|sempre que possivel|deve(?:ria|riam)\\w*|estimad\\w+|em geral|melhor esforco|meta|metas|buscamos|esperamos|pretendemos|esperad\\w+|visamos|alvo',
  after: 'apos|depois d[aeo]|desde|a partir d[aeo]|d[aeo]',
  milestones: {
    acknowledgement:
      'confirm\\w+ (?:(?:de|o|do|da|a) )*(?:recebimento|recepcao|receb\\w+)|reconhec\\w+|acus\\w+(?: d?[eo])? (?:recebimento|recepcao)|(?:resposta|confirmacao|contato|retorno|contacto) inicial|primeir[ao] (?:resposta|contato|retorno|contacto)|respond\\w+|respostas?|retorno|recebemos|confirmacao|entraremos em contato',
    triage:
      '(?:avalia|analis|triagem|investiga|valida|verifica|classifica|diagnost)\\w*(?: inicial| preliminar)?|avali\\w+|resposta (?:mais )?(?:detalhada|completa)|planos? (?:de|para a) (?:acao|remediacao|correcao|mitigacao|solucao|resolucao)|confirmacao da vulnerabilidade|severidade(?=$|:)|revis(?:ao|aremos) (?:inicial|do relat\\w+)',
    'status-update':
      'atualizac(?:ao|oes)(?: (?:regulares )?(?:de|do|sobre) (?:o )?(?:status|progresso|andamento))?(?! de (?:seguranca|dependencias|software))|(?:manter|manteremos|mantemos|mantid)\\w* (?:\\w+ ){0,3}(?:informad|atualizad)\\w*|status(?=$|:)|acompanhamento(?=$|:)|progresso(?=$|:)|frequencia d[ae]s? atualizac\\w+',
    fix: 'publica\\w+ (?:uma |um |a |o )?(?:correcao|patch|solucao|atualizacao)\\w*|corrig\\w+|correc\\w+|patch\\w*|soluc\\w+|resol\\w+|remedi\\w+|mitig\\w+|fix\\w*|consert\\w+',
    disclosure: 'divulg\\w+|publicac\\w+|publica(?:r|remos|mos|do|da)|embargo|aviso publico',
    other: 'recompensa\\w*|cronograma',
  },
  severities: {
    critical: 'critic[ao]s?',
    high: 'alt[ao]s?',
    medium: 'medi[ao]s?|moderad[ao]s?',
    low: 'baix[ao]s?|leves?|menor(?:es)?',
  },
}
