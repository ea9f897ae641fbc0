#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the agenda of 2018 says what the forum's own page on people-to-people exchange says.

Usage: check-seed-facts.py AGENDA

Every idea of that page has its place in the agenda, in our own words and in both languages. The
list names each with the words by which it is known there. Prints TAP.
"""

import json
import sys
from pathlib import Path

P2P = 'sessions/p2p/description'

# (the idea, where it stands, words in Chinese, words in English)
FACTS = [
    ('the name of the session', 'sessions/p2p/title', ['人文交流'], ['People-to-People Exchange']),
    ('the date of the page', P2P, ['2018年5月20日'], ['20 May 2018']),

    ('all disputes come of disagreement and silence', P2P,
     ['一切争端', '意见不合', '缺乏沟通'], ['all the disputes', 'disagreed', 'did not speak']),
    ('friendship of peoples is what relations of states rest on', P2P,
     ['人民之间的友谊', '国家关系的根基'],
     ['Relations between states rest on the friendship of their peoples']),
    ('exchange is the basic way to understand and learn', P2P,
     ['根本途径', '国家、民族、族群和宗教', '相互沟通', '彼此借鉴'],
     ['basic way', 'countries, nations, ethnic groups and religions', 'understand', 'learn']),
    ('and to settle conflicts', P2P, ['化解人类社会的冲突'], ['societies to settle their conflicts']),
    ('empathy grows into common values', P2P, ['共情', '共同的价值'],
     ['empathy', 'values that are held in common']),
    ('accord and difference make supreme harmony', P2P, ['和与不同', '太和'],
     ['accord and difference', 'supreme harmony']),
    ('harmony without uniformity', P2P, ['和谐不等于千篇一律'], ['Harmony does not mean uniformity']),
    ('respect and understanding of diversity', P2P, ['尊重并理解多样性'],
     ['respect and understand how various they are']),
    ('a world more closely linked', P2P, ['联系日益紧密'], ['more closely the world is linked']),
    ('seeking commonality, learning, mutual benefit', P2P, ['求同存异', '相互学习', '互利共赢'],
     ['seek commonality', 'learn from one another', 'benefits all sides']),
    ('the bridge from differences to commonality', P2P, ['由差异通往共识的桥梁'], ['bridge']),
    ('the community of shared future', P2P, ['“人类命运共同体”'],
     ['“community of shared future for mankind”']),

    ('aim: experts from China and abroad', P2P, ['汇聚中国与各国专家'],
     ['experts from China and from other countries']),
    ('aim: facing differences, honestly bridging gaps', P2P,
     ['正视差异', '坦诚', '文化认知上的鸿沟'], ['face differences', 'gaps', 'honestly bridged']),
    ('aim: different roads to one destination', P2P, ['殊途同归'],
     ['different roads reach the same destination']),
    ('aim: cultures converge', P2P, ['中外文化的交融'], ['Chinese and foreign cultures to converge']),
    ('aim: more doors for exchange and mutual learning', P2P, ['交流互鉴打开更多大门'],
     ['open more doors']),
    ('three topics', P2P, ['三个议题'], ['three topics']),

    ('topic 1', 'topics/p2p-1/title', ['新范式'], ['The new paradigm of people-to-people exchange']),
    ('topic 1: mutual recognition and understanding', 'topics/p2p-1/description',
     ['中国与世界', '相互认可', '相互理解'], ['China and the world', 'recognise', 'understand']),
    ('topic 1: many activities, fruitful', 'topics/p2p-1/description',
     ['形式多样', '成果丰硕'], ['many kinds', 'borne fruit']),
    ('topic 1: keep up with change, international and regional', 'topics/p2p-1/description',
     ['国际和地区形势'], ['change, international and regional']),
    ('topic 1: a wider outlook', 'topics/p2p-1/description', ['开阔视野'], ['widen the outlook']),
    ('topic 1: ways and methods', 'topics/p2p-1/description',
     ['途径和方法', '其他国家和地区', '交流互鉴'], ['ways and methods', 'other countries and regions']),
    ('topic 1: needs study in depth', 'topics/p2p-1/description', ['深入研究'], ['study in depth']),

    ('topic 2', 'topics/p2p-2/title', ['文明交流', '共同价值'],
     ['Exchanges between human civilizations and cohesion of common values']),
    ('topic 2: every civilization has values of its own', 'topics/p2p-2/description',
     ['每种文明', '每个国家', '每个民族', '独特的文化价值观'],
     ['each civilization, country and nation', 'cultural values of its own']),
    ('topic 2: they decide how time is seen', 'topics/p2p-2/description',
     ['过去、现在和未来', '直接取决于'], ['past, present and future', 'decide directly']),
    ('topic 2: differences cause conflicts', 'topics/p2p-2/description',
     ['价值观的差异', '冲突的重要起因'], ['values differ', 'causes of the conflicts']),
    ('topic 2: understanding as the ground of trust', 'topics/p2p-2/description',
     ['互信', '化解冲突', '前提和基础'], ['mutual trust', 'settling of conflicts', 'built on it']),
    ('topic 2: distilling shared values', 'topics/p2p-2/description',
     ['提炼出共同价值'], ['distil values they share']),
    ('topic 2: common ground, respect, harmony', 'topics/p2p-2/description',
     ['求同存异', '和谐相处', '深远'],
     ['common ground', 'respect differences', 'live in harmony', 'far-reaching']),

    ('topic 3', 'topics/p2p-3/title', ['“一带一路”', '“人类命运共同体”'],
     ['“Belt and Road”', '“community of shared future for mankind”']),
    ('topic 3: an invaluable element of the Initiative', 'topics/p2p-3/description',
     ['“一带一路”倡议', '极为宝贵'], ['“Belt and Road” Initiative', 'beyond price']),
    ('topic 3: connection and communication', 'topics/p2p-3/description', ['联通与沟通'],
     ['connection', 'communication']),
    ('topic 3: understanding and cooperative development', 'topics/p2p-3/description',
     ['相互理解', '合作发展'], ['mutual understanding', 'develop in cooperation']),
    ('topic 3: a goal to be explored', 'topics/p2p-3/description',
     ['有待探索的重要目标', '“人类命运共同体”'], ['important goal', 'explored', 'shared future']),

    ('Alimov', 'speakers/alimov/name', ['阿利莫夫'], ['Rashid Alimov']),
    ('Alimov: his post', 'speakers/alimov/position', ['秘书长'], ['Secretary-General']),
    ('Alimov: his organisation', 'speakers/alimov/organisation', ['上海合作组织'],
     ['Shanghai Cooperation Organisation']),
    ('Alimov: his years', 'speakers/alimov/bio', ['2016年', '2018年'], ['2016', '2018']),
    ('Amr', 'speakers/amr/name', ['阿姆鲁'], ['Mohamed Sameh Amr']),
    ('Amr: his chair and the rest of the line', 'speakers/amr/position',
     ['国际法教授', '教科文组织执行局前主席', '前常驻教科文组织代表'],
     ['International Law Department', 'Chair of the UNESCO Executive Board', 'Permanent Delegate']),
    ('Amr: his university', 'speakers/amr/organisation', ['开罗大学'], ['Cairo University']),
    ('Bokova', 'speakers/bokova/name', ['博科娃'], ['Irina Bokova']),
    ('Bokova: both her posts', 'speakers/bokova/position',
     ['高级学者', '联合国教科文组织前总干事'], ['Distinguished Fellow', 'Director-General of UNESCO']),
    ('Bokova: her institute', 'speakers/bokova/organisation', ['太和智库'], ['Taihe Institute']),
]

# As the page lists them, in its order.
LISTED = ['alimov', 'amr', 'bokova']


def get_texts(agenda):
    records = {f'sessions/{session["id"]}': session for session in agenda['sessions']}
    records |= {f'speakers/{speaker["id"]}': speaker for speaker in agenda['speakers']}
    records |= {f'topics/{topic["id"]}': topic for session in agenda['sessions']
                for topic in session.get('topics', [])}
    return {f'{path}/{key}': value for path, record in records.items()
            for key, value in record.items() if isinstance(value, dict)}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__.strip())

    agenda = json.loads(Path(sys.argv[1]).read_text(encoding='utf-8'))
    texts = get_texts(agenda)
    results = []
    for name, path, *words in FACTS:
        text = texts.get(path, {})
        missing = [f'{path}: {tag} does not say {word}'
                   for tag, expected in zip(('zh-Hans', 'en'), words)
                   for word in expected if word not in text.get(tag, '')]
        results.append((name, missing))

    p2p = next(session for session in agenda['sessions'] if session['id'] == 'p2p')
    listed = [person['speaker'] for person in p2p['people'] if person['role'] == 'listed']
    results.append(('the three people of the page, in its order',
                    [] if listed == LISTED else [f'listed are {listed}']))

    for i, (name, missing) in enumerate(results, 1):
        print('not ok' if missing else 'ok', i, '-', name)
        for line in missing:
            print('#', line)
    print(f'1..{len(results)}')
    return 1 if any(missing for _, missing in results) else 0


if __name__ == '__main__':
    sys.exit(main())
